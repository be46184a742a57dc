/**
 * No script from anywhere, not even from us: every page is whole without it. A page with a module of its
 * own says so in its own policy.
 */
export const SECURITY_HEADERS = new Headers({
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

export const TRANSPORT_SECURITY = new Headers({
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
});
