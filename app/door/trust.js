// Trusted types: the only markup the page makes by itself are style sheets, which have no tags.
if (window.trustedTypes && window.trustedTypes.createPolicy) {
  window.trustedTypes.createPolicy('default', {
    createHTML(text) {
      return text.includes('<') ? null : text
    },
  })
}
