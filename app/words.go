package app

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
	"rolebook/backend/tongue"
)

// language is every text of the engine's side in one language. The texts are templates:
// {name} stands for a value. Another language is another value of this type; a test holds
// that it fills every field and uses the same names.
type language struct {
	code, name string           // `de`, and what it calls itself
	engine     tongue.Sentences // those the engine makes itself; none in English
	usage      tongue.Sentences // those of commands and flags; none in English

	kinds    map[rbac.Kind]string
	levels   map[rbac.Level]string
	statuses map[rbac.Status]string
	channels map[rbac.Channel]string
	filters  map[rbac.DateFilter]string
	screens  map[rbac.Screen]string
	actions  map[rbac.Action]string
	values   map[string]string // other words of closed sets, where they stand in sentences; what is not there is said as it is written

	errors      []wording
	trouble     troubleWords
	effects     effectWords
	away        awayWords // who is on leave
	coming      awayWords // who is invited
	fields      map[field]string
	change      changeWords
	findings    map[plan.FindingCode]findingWords
	wayDeeds    map[plan.FindingCode]string
	wayOut      wayOutWords
	lockouts    map[plan.LockoutReason]string
	dropped     map[plan.DroppedKind]string
	statements  statementWords
	claims      claimWords
	lab         labWords
	verbs       verbWords
	signIn      signInWords
	protection  protectionWords
	history     historyWords
	clock       clockWords
	door        doorWords
	reasons     map[access.Code]string
	reason      reasonWords
	summary     summaryWords
	dialogs     map[string]string
	roles       roleWords
	check       checkWords
	titles      titleWords
	commands    CommandWords
	people      peopleWords
	transfer    transferWords
	sheets      sheetWords
	setting     settingsWords
	invitation  invitationWords
	paper       paperWords
	foundAlone  foundWords
	rounds      roundWords
	progress    progressWords
	modelling   modellingWords
	authority   authorityWords
	list        listWords
	this        string // what cannot be named
	quoted      string // {name}
	date        string // how an instant is written, in Go's layout
	dateAndTime string
}

// plural is a text for one and one for any other number, {n}.
type plural struct{ one, many string }

func (p plural) of(n int) string {
	if n == 1 {
		return fill(p.one, "n", "1")
	}
	return fill(p.many, "n", strconv.Itoa(n))
}

// listWords join a list: `a, b and c`, `a, b and 3 more`.
type listWords struct {
	comma, and string
	more       plural
	above      string // between a group and what stands above it
}

// titleWords are what the history calls what is not a plan.
type titleWords struct{ created, opened string }

// troubleWords are errors that are not a kind of their own.
type troubleWords struct {
	broken, badCall, otherHost, otherSite, wrongCode, codeJustPrinted, noDialogs, noMailProgram, tooLarge AppError
	noReason, nothingToUndo, nothingChanges, onlyAPart, onlyATemplate, noTemplate                         AppError
	elsewhere, elsewhereUnknown, blocked, full, damaged, beyondCeiling, belowFloor                        AppError

	blockedBy string
	damage    map[audit.Wrong]string
	whole     string

	problems       plural
	problemsAdvice string
	number, line   string
}

// fill puts values in the place of {names}, plain; values come as name, value, name, value.
func fill(template string, values ...string) string {
	var text strings.Builder
	for {
		before, rest, found := strings.Cut(template, "{")
		text.WriteString(before)
		if !found {
			return text.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		value, known := valueOf(name, values)
		if !closed || !known {
			text.WriteByte('{')
			template = rest
			continue
		}
		text.WriteString(plain(value))
		template = after
	}
}

func valueOf(name string, values []string) (string, bool) {
	for i := 0; i+1 < len(values); i += 2 {
		if values[i] == name {
			return values[i+1], true
		}
	}
	return "", false
}

// listed names up to most things and counts the rest.
func (l *language) listed(things []string, most int) string {
	if rest := len(things) - most; rest > 0 {
		return strings.Join(things[:most], l.list.comma) + l.list.and + l.list.more.of(rest)
	}
	if n := len(things); n > 1 {
		return strings.Join(things[:n-1], l.list.comma) + l.list.and + things[n-1]
	}
	return strings.Join(things, "")
}

// listing is listed of things that are named only as far as they are shown.
func listing[K any](l *language, keys []K, name func(K) string, most int) string {
	if rest := len(keys) - most; rest > 0 {
		return strings.Join(named(keys[:most], name), l.list.comma) + l.list.and + l.list.more.of(rest)
	}
	return l.listed(named(keys, name), most)
}

func (l *language) instant(i rbac.Instant) string {
	if i.IsZero() {
		return ""
	}
	if t := i.UTC(); t.Equal(t.Truncate(24 * time.Hour)) {
		return t.Format(l.date)
	}
	return i.UTC().Format(l.dateAndTime)
}

const day = 24 * time.Hour

// lastDay names the last day of an end at midnight, as forms ask for it, and the moment of
// any other.
func (l *language) lastDay(end rbac.Instant) string {
	if t := end.UTC(); !end.IsZero() && t.Equal(t.Truncate(day)) {
		return l.instant(rbac.At(t.Add(-day)))
	}
	return l.instant(end)
}

// word is a word of a closed set as it stands in a sentence.
func (l *language) word(w string) string { return cmp.Or(l.values[w], w) }

// capital begins a sentence.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// names are what the entities of a change are called: as they are called afterwards, or,
// where they are gone, before.
type names struct{ after, before *rbac.SetUp }

func (n names) user(email rbac.Email) string {
	if u := cmp.Or(n.after.User(email), n.before.User(email)); u != nil {
		return u.Name()
	}
	if n.hides(email) {
		return spoken().authority.person
	}
	return PlainLine(string(email))
}

func (n names) role(key rbac.RoleKey) string {
	if key == veiledKey {
		return spoken().authority.role
	}
	if r := cmp.Or(n.after.Role(key), n.before.Role(key)); r != nil {
		return r.Name
	}
	if n.partial() && key != "" {
		return spoken().authority.role
	}
	return PlainLine(string(key))
}

func (n names) group(key rbac.GroupKey) string {
	if g := cmp.Or(n.after.Group(key), n.before.Group(key)); g != nil {
		return g.Name
	}
	if n.partial() && key != "" {
		return spoken().authority.group
	}
	return PlainLine(string(key))
}

func (n names) permission(key rbac.PermissionKey) string {
	if p := cmp.Or(n.after.Catalogue.Permission(key), n.before.Catalogue.Permission(key)); p != nil {
		return p.Name
	}
	if n.hidesPermission(key) {
		return spoken().authority.permission
	}
	return PlainLine(string(key))
}

func (n names) addOn(key rbac.AddOnKey) string {
	for _, s := range []*rbac.SetUp{n.after, n.before} {
		for _, a := range s.Catalogue.AddOns {
			if a.Key == key {
				return a.Name
			}
		}
	}
	return string(key)
}

func (n names) constraint(key rbac.ConstraintKey) string {
	if c := cmp.Or(n.after.Constraint(key), n.before.Constraint(key)); c != nil && c.Name != "" {
		return c.Name
	}
	return string(key)
}

func (n names) subject(s rbac.Subject) string {
	switch kind, id := s.Split(); kind {
	case rbac.SubjectUser:
		return n.user(rbac.Email(id))
	case rbac.SubjectGroup:
		return n.group(rbac.GroupKey(id))
	default:
		return id
	}
}

// named is the name of each.
func named[K any](keys []K, name func(K) string) []string {
	all := make([]string, len(keys))
	for i, k := range keys {
		all[i] = name(k)
	}
	return all
}

// number is a whole number as text.
func number[N ~int | ~uint64](n N) string { return fmt.Sprint(n) }
