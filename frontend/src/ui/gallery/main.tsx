import { createRoot } from 'react-dom/client'
import '../style.css'
import 'virtual:theme.css'
import '../tokens.css'
import { Theme } from '../Theme'
import { Gallery } from './Gallery'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Theme>
      <Gallery />
    </Theme>,
  )
}
