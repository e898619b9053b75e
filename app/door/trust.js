// Trusted types: the only markup the page makes by itself are style sheets, which have no tags.
if (window.trustedTypes && window.trustedTypes.createPolicy) {
  window.trustedTypes.createPolicy('default', {
    createHTML(text) {
      return text.includes('<') ? null : text
    },
  })
}

// A link that leads out of Rolebook opens in the browser, never in its place.
document.addEventListener('click', (event) => {
  if (event.defaultPrevented) return
  const link = event.target instanceof Element && event.target.closest('a[href]')
  if (!link || link.origin === location.origin || link.protocol === 'blob:') return
  event.preventDefault()
  if (link.protocol === 'https:' || link.protocol === 'mailto:') window.runtime.BrowserOpenURL(link.href)
})
