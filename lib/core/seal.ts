import { createCipheriv, createDecipheriv, createHmac } from "node:crypto";

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

const keyOf = (key: string, secret: string): Buffer =>
  createHmac("sha256", key).update("sitrep/1/seal").update("\0").update(secret).digest();

/**
 * Encrypts a text (AES-256-GCM, NIST SP 800-38D) so that only who has both our key and `secret` can read it. `iv` is 12
 * random bytes as hex, new for each call.
 */
export function seal(key: string, secret: string, iv: string, text: string): Uint8Array {
  const nonce = Buffer.from(iv, "hex");
  if (nonce.length !== IV_BYTES) throw new RangeError(`iv: expected ${IV_BYTES} bytes as hex`);
  const cipher = createCipheriv(CIPHER, keyOf(key, secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Reads back what `seal` wrote. Throws where it was sealed with other keys, or changed since. */
export function unseal(key: string, secret: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(CIPHER, keyOf(key, secret), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = [decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()];
  return Buffer.concat(text).toString("utf8");
}
