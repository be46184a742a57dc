import { encode } from 'uqr';

/** The dark squares of a QR code for an address; level M survives a crease in the paper. */
export function qrCode(address: string): readonly (readonly boolean[])[] {
  return encode(address, { ecc: 'M', border: 4 }).data;
}
