import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/style.css'
import 'virtual:theme.css'
import './ui/tokens.css'
import { Gallery } from './ui/gallery/Gallery'
import { Theme } from './ui/Theme'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Theme>
        <Gallery />
      </Theme>
    </StrictMode>,
  )
}
