import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const looks = process.env.LOOKS ?? 'test-results/looks'

/** What axe finds by the colours; everything else is the same in the dark. */
const byColour = ['color-contrast', 'link-in-text-block']

/**
 * Looks at what the page shows, in light and dark: axe finds nothing, the page does not scroll
 * sideways, and a screenshot of each is kept under test-results/looks, or where LOOKS says.
 */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.screenshot({ path: `${looks}/${name}-${colorScheme}.png`, animations: 'disabled' })
    // Without frames there is nothing to bring together in a page of its own.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(byColour) : axe).analyze()
    expect(
      violations.map(
        (found) => `${found.id}: ${found.nodes.map((node) => node.html.slice(0, 160)).join(', ')}`,
      ),
    ).toEqual([])
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
}
