import { useSignOn } from '../../api/sessions'
import { useSettings } from '../../api/settings'
import { Loaded } from '../../pickers/Loaded'
import { useSetUp } from '../../pickers/useSetUp'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { useWords } from '../../words/useWords'
import { AddOnsPart } from './AddOnsPart'
import { AddressPart } from './AddressPart'
import { LooksPart } from './LooksPart'
import { MailPart } from './MailPart'
import { NamePart } from './NamePart'
import classes from './Settings.module.css'
import { SignOnPart } from './SignOnPart'

/** The set-up itself: its name and facts, what the organisation has, how it looks, how mail is sent. */
export function Settings() {
  const { settings: words } = useWords()
  const { id } = useSetUp()
  const query = useSettings(id)
  const signOn = useSignOn(id).data
  return (
    <Page title={words.title} description={words.description} scroll>
      <Loaded query={query} skeleton={<SkeletonLines lines={12} />}>
        {(view) => (
          <div className={classes.parts}>
            <NamePart key={`${view.name} ${view.notes}`} view={view} />
            <AddOnsPart addOns={view.addOns} />
            <LooksPart />
            <MailPart key={JSON.stringify(view.mail)} mail={view.mail} />
            <AddressPart key={view.mail.address} mail={view.mail} />
            {signOn && <SignOnPart key={JSON.stringify(signOn)} view={signOn} />}
          </div>
        )}
      </Loaded>
    </Page>
  )
}
