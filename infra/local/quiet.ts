// Read by the AWS SDK as it loads: its advice on Node versions is for AWS accounts, and we test on those versions.
process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
// React is six times slower in its development build.
process.env["NODE_ENV"] ??= "production";
