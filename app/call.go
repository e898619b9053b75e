package app

import (
	"crypto/rand"
	"encoding/json"
	"log/slog"
	"reflect"
	"runtime/debug"
	"time"

	"rolebook/backend/access"
	"rolebook/backend/audit"
	"rolebook/backend/course"
	"rolebook/backend/rbac"
)

// answer carries out every bound method (platform, "Bound methods: traps"): it keeps a panic
// from leaving a promise open, asks whether the session may, runs, turns empty lists that are
// nil into empty lists, makes sure that the answer can be encoded, and words the error.
func answer[T any](s *Session, a act, run func() (T, error)) (result T, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			var none T
			result, err = none, s.place().broken(cause)
		}
	}()
	if err := s.may(a); err != nil {
		return result, Explain(err)
	}
	result, err = run()
	if err != nil {
		var none T
		return none, s.place().worded(err)
	}
	fillLists(reflect.ValueOf(&result).Elem())
	if _, err := json.Marshal(result); err != nil {
		panic(err)
	}
	return result, nil
}

// call is one bound method being carried out on a set-up. It sees one revision throughout.
type call struct {
	*Session
	open   *OpenSetUp
	rights *rights
	whole  *access.Index // the revision, for plans
	ix     *access.Index // the revision as the session sees it
	number uint64        // of the revision
	now    time.Time
	user   rbac.Email // who the session is in the set-up; empty when nobody in it

	on *course.Course // of a method that changes nothing
}

// inSetUp is answer for a method that is about a set-up, which is opened if it was not. What
// may be done there is decided by the set-up (access-model §6).
func inSetUp[T any](s *Session, setUp string, a act, run func(*call) (T, error)) (T, error) {
	return answer(s, act{open: true}, func() (T, error) {
		var none T
		open, err := s.opened(setUp)
		if err != nil {
			return none, err
		}
		c := s.call(open, a)
		if err := c.rights.may(a); err != nil {
			return none, err
		}
		return run(c)
	})
}

// seeing is inSetUp for a method that changes nothing, so that it can be given up on its way.
func seeing[T any](s *Session, setUp string, a act, run func(*call) (T, error)) (T, error) {
	return inSetUp(s, setUp, a, func(c *call) (T, error) {
		w := spoken().progress
		return during(s, w.among(w.looking, len(c.setUp().Users)), func(on *course.Course) (T, error) {
			given := *c
			given.on = on
			return run(&given)
		})
	})
}

func (s *Session) call(open *OpenSetUp, a act) *call {
	now := open.Now()
	c := &call{Session: s, open: open, whole: now.Index, number: now.Number, now: s.workspace.now()}
	c.user = s.user(now.Index.SetUp(), open.creator)
	c.rights = s.rightsIn(now.Index, c.now)
	c.ix = c.rights.shown(now.Index, a.screen != rbac.ScreenRoles)
	return c
}

// setUp is the set-up as the call sees it.
func (c *call) setUp() *rbac.SetUp { return c.ix.SetUp() }

// event is what the history says of something this session does now.
func (c *call) event(title string, what about) audit.Event {
	return c.Session.event(c.user, title, what)
}

// do is answer for a method that has nothing to say.
func do(s *Session, a act, run func() error) error {
	_, err := answer(s, a, func() (struct{}, error) { return struct{}{}, run() })
	return err
}

// place is the workspace of a session; nil of none.
func (s *Session) place() *Workspace {
	if s == nil {
		return nil
	}
	return s.workspace
}

// worded is Explain, with a trace in the log of what nobody has words for.
func (w *Workspace) worded(err error) AppError {
	e := Explain(err)
	if e.Code == string(CodeBroken) {
		return w.traced(e, err, "")
	}
	return e
}

func (w *Workspace) broken(cause any) AppError {
	return w.traced(spoken().trouble.broken, cause, string(debug.Stack()))
}

// traced gives trouble a number that is in the log and on the screen.
func (w *Workspace) traced(e AppError, cause any, stack string) AppError {
	id := rand.Text()[:8]
	slog.Error("not carried out", "id", id, "cause", w.inLog(cause), "stack", stack)
	e.Details = []string{fill(spoken().trouble.number, "number", id)}
	return e
}

// fillLists puts an empty list in the place of every nil one, which would arrive as null.
func fillLists(v reflect.Value) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			fillLists(v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fillLists(v.Field(i))
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		}
		for i := range v.Len() {
			fillLists(v.Index(i))
		}
	}
}
