package app

import (
	"fmt"
	"strings"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/setupfile"
)

// transferWords are about documents that leave and come in.
type transferWords struct {
	exported           map[string]string // titles, by what is exported
	fileAll, fileRoles string            // names of files, before they are made plain
	fileTemplate       string            // {product}
	sections           map[setupfile.Section]plural
	absent             map[setupfile.Section]string
	kinds              map[rbac.Kind]string // in the plural, as a heading
	fates              map[plan.Fate]plural
	summaryNothing     string
	added, left        string
	addOnly, conflict  string
	reusedName         string // {what} {key} {was} {is}
	reusedKind         string
	nothing, no        string
	goneHere, kept     string
	bought             string
}

// importTeller words an import.
type importTeller struct {
	teller
	im      plan.Import
	ours    *rbac.SetUp
	outcome *plan.Outcome
}

func tellImport(ours *rbac.SetUp, im plan.Import, outcome *plan.Outcome) importTeller {
	return importTeller{tellBoth(names{im.File, ours}), im, ours, outcome}
}

func (t importTeller) preview() ImportPreview {
	preview := ImportPreview{AllEntries: len(t.outcome.Entries)}
	fates := map[plan.Fate]int{}
	for _, e := range t.outcome.Entries {
		fates[e.Fate]++
	}
	var parts []string
	for _, fate := range []plan.Fate{plan.Added, plan.Updated, plan.Removed, plan.Refused, plan.Left} {
		if fates[fate] > 0 {
			parts = append(parts, t.transfer.fates[fate].of(fates[fate]))
		}
	}
	preview.Summary = strings.Join(parts, t.summary.dot)
	if len(parts) == 0 {
		preview.Summary = t.transfer.summaryNothing
	}
	for _, kind := range rbac.Kinds {
		if n, there := t.outcome.Counts[kind]; there {
			preview.Counts = append(preview.Counts, ImportCount{
				Kind: string(kind), Name: t.transfer.kinds[kind], Read: n.Read, Created: n.Created, Changed: n.Changed,
				Same: n.Same, Refused: n.Refused, Removed: n.Removed, Left: n.Left,
			})
		}
	}
	for _, e := range t.outcome.Entries[:min(len(t.outcome.Entries), changesShown)] {
		preview.Entries = append(preview.Entries, t.entry(e))
	}
	for _, c := range t.outcome.Conflicts {
		preview.Conflicts = append(preview.Conflicts, t.conflict(c))
	}
	for _, r := range t.outcome.Reused {
		preview.Reused = append(preview.Reused, t.reused(r))
	}
	return preview
}

func (t importTeller) entry(e plan.Entry) ImportEntry {
	view := ImportEntry{Place: viewPlace(e.Place), What: t.kinds[e.Kind], Name: t.placeName(e.Place), Fate: string(e.Fate)}
	before, after := entityAt(t.ours, e.Place), entityAt(t.outcome.SetUp, e.Place)
	if e.Fate == plan.Refused {
		after = entityAt(t.im.File, e.Place)
	}
	change := t.viewChange(rbac.Change{Op: rbac.Update, Kind: e.Kind, Key: e.Key, Before: before, After: after})
	switch e.Fate {
	case plan.Added:
		view.Sentence, view.Fields = t.transfer.added, change.Fields
	case plan.Updated:
		view.Sentence, view.Fields = change.Sentence, change.Fields
	case plan.Refused:
		view.Sentence, view.Fields = t.transfer.conflict, change.Fields
		if t.im.Mode == plan.AddOnly {
			view.Sentence = t.transfer.addOnly
		}
	case plan.Left, plan.Removed:
		view.Sentence = t.transfer.left
	}
	return view
}

func (t importTeller) conflict(c plan.Conflict) ImportConflict {
	view := ImportConflict{
		Place: viewPlace(c.Place), What: t.kinds[c.Kind], Name: t.placeName(c.Place), Takes: c.TakesTheirs,
		Field: t.fieldAt(c.Field), Base: t.value(c.Base), Ours: t.value(c.Ours), Theirs: t.value(c.Theirs),
	}
	if c.Field == "" {
		view.Base, view.Ours, view.Theirs = "", t.transfer.goneHere, t.transfer.kept
	}
	return view
}

func (t importTeller) reused(r plan.Reuse) string {
	template := t.transfer.reusedName
	if r.Field == "kind" {
		template = t.transfer.reusedKind
	}
	return fill(template, "what", t.kinds[r.Kind], "key", r.Key, "was", r.Was, "is", r.Is)
}

func viewPlace(p plan.Place) ImportPlace {
	return ImportPlace{Kind: string(p.Kind), Key: p.Key, Field: p.Field}
}

// placeName is what people call the thing at a place, here before there.
func (t importTeller) placeName(p plan.Place) string {
	if p.Kind == rbac.KindSetUp && p.Key != "" {
		return fill(t.transfer.bought, "addOn", t.addOn(rbac.AddOnKey(p.Key)))
	}
	for _, s := range []*rbac.SetUp{t.ours, t.im.File} {
		if entity := entityAt(s, p); entity != nil {
			return t.nameOf(rbac.Change{Kind: p.Kind, Key: p.Key, After: entity})
		}
	}
	return p.Key
}

// value is a value of a field in words.
func (t importTeller) value(v any) string {
	text := ""
	switch v := v.(type) {
	case nil:
	case bool:
		text = t.transfer.no
		if v {
			text = t.change.yes
		}
	case rbac.Level:
		text = t.levels[v]
	case rbac.Bound:
		text = t.levels[v.Level]
	case rbac.Status:
		text = t.statuses[v]
	case rbac.GroupKey:
		text = t.groupOrNone(v)
	case rbac.Who:
		text = t.whoMeant(v)
	case rbac.Subject:
		text = t.names.subject(v)
	case []rbac.Assignment:
		text = t.listed(named(v, t.assignment), listInFull)
	case []rbac.DateFilter:
		text = t.listed(named(v, func(f rbac.DateFilter) string { return t.filters[f] }), listInFull)
	default:
		text = t.word(fmt.Sprint(v))
	}
	if text == "" {
		return t.transfer.nothing
	}
	return text
}
