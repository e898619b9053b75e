import type { Page } from '@playwright/test'
import { look } from './look'
import { expect, test } from './rolebook'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** Words that are cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, nav *, [role=dialog] *')]
      .filter((element) => {
        const style = getComputedStyle(element)
        return (
          element.children.length === 0 &&
          style.overflowX !== 'visible' &&
          style.visibility !== 'hidden' &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.tagName !== 'INPUT' &&
          element.tagName !== 'TEXTAREA'
        )
      })
      .map((element) => element.textContent),
  )

// Every screen of a set-up that has something to show, small and large, light and dark.
test('every screen is tidy, small and large, in light and dark', async ({ opened: page }) => {
  test.setTimeout(600_000)
  await page.getByRole('button', { name: 'Look at an example' }).click()
  const links = page.getByRole('navigation').getByRole('link')
  await expect(links.first()).toBeVisible()
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(9)
  for (const name of names) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await look(page, `screen-${name.toLowerCase().replaceAll(' ', '-')}-${size.width}`)
      expect(await cutOff(page), `${name} at ${size.width}`).toEqual([])
    }
  }
})
