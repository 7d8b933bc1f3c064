// Reads a credential from its input and says what the library makes of it. Trusts the set of keys at the address it is given and no other key.
import { readFileSync } from "node:fs";
import transmute from "@transmute/verifiable-credentials";

const trusted = process.argv[2];
const type = "application/vc-ld+jwt";
const credential = readFileSync(0, "utf8").trim();

async function resolve({ content }) {
  const [header] = transmute.text.decoder.decode(content).split(".");
  const { kid } = JSON.parse(Buffer.from(header, "base64url"));
  const { keys } = await (await fetch(trusted)).json();
  const key = keys.find((one) => one.kid === kid);
  if (!key) {
    throw new Error("key is not trusted: " + kid);
  }
  return { type: "application/jwk+json", content: transmute.text.encoder.encode(JSON.stringify(key)) };
}

try {
  const content = transmute.text.encoder.encode(credential);
  const validation = await transmute.validator({ resolver: { resolve } }).validate({ type, content });
  console.log(validation.verified ? "verified " + validation.content.id : "refused");
} catch (refusal) {
  console.log("refused: " + refusal.message);
}
