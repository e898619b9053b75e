import { useLocation } from 'wouter'
import { useFileTemplate, useSetUps, useTemplates } from '../../api/setups'
import { FailedQuery, Loaded } from '../../pickers/Loaded'
import { ProtectionPanel } from '../../pickers/protection/ProtectionPanel'
import { Page } from '../../ui/Page'
import { SkeletonLines } from '../../ui/Skeletons'
import { usePlaceState } from '../../ui/usePlaceState'
import { useWords } from '../../words/useWords'
import { Doors } from './Doors'
import { NewSetUpPanel } from './NewSetUpPanel'
import classes from './SetUps.module.css'
import { SetUpTable } from './SetUpTable'
import { TemplateCards } from './TemplateCards'

/** Every set-up of this computer, and the doors to new ones (ui.md, "First minute"). */
export function SetUps() {
  const { setUps: words } = useWords()
  const [, navigate] = useLocation()
  const list = useSetUps()
  const templates = useTemplates()
  const [from, setFrom] = usePlaceState('new', { step: true })
  const [file, setFile] = usePlaceState('template', { step: true })
  const own = useFileTemplate(file)
  const [passphrase, setPassphrase] = usePlaceState('passphrase', { step: true })
  const there = list.data?.setUps ?? []
  const go = (id: string) => navigate(`/s/${id}`)
  return (
    <Page title={words.title} description={words.description} scroll>
      {list.isError && <FailedQuery query={list} />}
      {there.length > 0 && (
        <section className={classes.part}>
          <h2 className={classes.heading}>{words.yours}</h2>
          <SetUpTable setUps={there} onOpen={go} onPassphrase={setPassphrase} />
          <p className={classes.hint}>{words.kept(list.data?.folder ?? '')}</p>
        </section>
      )}
      <section className={classes.part}>
        <h2 className={classes.heading}>{there.length > 0 ? words.another : words.first}</h2>
        {there.length === 0 && <p className={classes.hint}>{words.firstHint}</p>}
        <Loaded query={templates} skeleton={<SkeletonLines lines={3} height={60} />}>
          {(cards) => <TemplateCards cards={cards} onChoose={setFrom} />}
        </Loaded>
      </section>
      <section className={classes.part}>
        <h2 className={classes.heading}>{words.doors}</h2>
        <Doors onOpened={go} onTemplate={setFile} />
        {own.isError && <FailedQuery query={own} />}
      </section>
      <ProtectionPanel
        id={passphrase}
        name={there.find((card) => card.id === passphrase)?.name ?? ''}
        onClose={() => setPassphrase('')}
      />
      <NewSetUpPanel
        template={file ? own.data : templates.data?.find((card) => card.key === from)}
        onCreated={go}
        onClose={() => (file ? setFile('') : setFrom(''))}
      />
    </Page>
  )
}
