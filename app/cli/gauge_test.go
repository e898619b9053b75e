package cli

import (
	"bytes"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"

	"rolebook/app"
)

// screen is a terminal that several write to.
type screen struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (l *screen) Write(text []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.text.Write(text)
}

func (l *screen) taken() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	defer l.text.Reset()
	return l.text.String()
}

func TestATerminalSaysHowFarItIsAndCtrlCGivesItUp(t *testing.T) {
	out, given := &screen{}, make(chan string, 1)
	g := newGauge(out)
	g.give = func(job string) error {
		given <- job
		return nil
	}
	g.Announce(app.EventProgress, app.Progress{Job: "j1", Step: "Reading large.json, 12 MB"})
	assert.Equal(t, "\rReading large.json, 12 MB (Ctrl+C cancels)", out.taken())
	g.Announce(app.EventProgress, app.Progress{Job: "j1", Step: "Looking at 8 people", Done: 2, Total: 8})
	assert.Equal(t, "\rLooking at 8 people · 25 % (Ctrl+C cancels)", out.taken())
	g.stopped <- os.Interrupt
	assert.Equal(t, "j1", <-given)
	g.Announce(app.EventProgress, app.Progress{Job: "j1", Ended: true})
	assert.Equal(t, "\r                                           \r", out.taken(), "nothing of it stays")
}

func TestWhatIsBeingSavedIsNotGivenUpByCtrlC(t *testing.T) {
	out, given := &screen{}, make(chan string, 1)
	g := newGauge(out)
	g.give = func(job string) error {
		given <- job
		return nil
	}
	g.Announce(app.EventProgress, app.Progress{Job: "j1", Step: "Saving", Final: true})
	assert.Equal(t, "\rSaving (cannot be stopped half-way)", out.taken())
	for range 3 {
		g.stopped <- os.Interrupt // one fits in the channel: with the third the first was heard
	}
	g.Announce(app.EventProgress, app.Progress{Job: "j1", Ended: true})
	g.Announce(app.EventProgress, app.Progress{Job: "j2", Step: "Reading"})
	g.stopped <- os.Interrupt
	assert.Equal(t, "j2", <-given, "only what can be given up")
}
