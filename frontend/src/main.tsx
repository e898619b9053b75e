import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/style.css'
import 'virtual:theme.css'
import './ui/tokens.css'
import { App } from './shell/App'
import { nameBackTab } from './ui/backTab'

nameBackTab()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
