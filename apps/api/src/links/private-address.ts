import { BlockList, isIPv4 } from 'node:net';

/** Addresses that lead to ourselves or into a closed network, or that no public server has. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, prefix, 'ipv4');

/** Of IPv6 only what is given to the public internet is asked, and nothing that wraps an IPv4 address. */
const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
const WRAPPED_V6 = new BlockList();
WRAPPED_V6.addSubnet('2001::', 32, 'ipv6');
WRAPPED_V6.addSubnet('2001:db8::', 32, 'ipv6');
WRAPPED_V6.addSubnet('2002::', 16, 'ipv6');

export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return PRIVATE.check(address, 'ipv4');
  const [plain = ''] = address.split('%');
  return !PUBLIC_V6.check(plain, 'ipv6') || WRAPPED_V6.check(plain, 'ipv6');
}
