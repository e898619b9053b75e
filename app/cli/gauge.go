package cli

import (
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"unicode/utf8"

	"rolebook/app"
)

// gauge says beside the answers of a command what takes longer than a moment and how far it is,
// and has Ctrl+C give it up. It is for a terminal with somebody at it.
type gauge struct {
	out     io.Writer
	give    func(job string) error
	stopped chan os.Signal // Ctrl+C

	mu    sync.Mutex
	shown app.Progress // no job = nothing
	width int
}

func newGauge(out io.Writer) *gauge {
	g := &gauge{out: out, stopped: make(chan os.Signal, 1)}
	go g.watch()
	return g
}

// Announce shows a step, and takes it away when it has ended.
func (g *gauge) Announce(event app.EventName, payload any) {
	step, is := payload.(app.Progress)
	if !is || event != app.EventProgress {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	if step.Ended {
		signal.Stop(g.stopped)
		fmt.Fprintf(g.out, "\r%*s\r", g.width, "")
		g.shown, g.width = app.Progress{}, 0
		return
	}
	if g.shown.Job != step.Job {
		signal.Notify(g.stopped, os.Interrupt)
	}
	g.shown = step
	g.say()
}

// watch gives up what is shown when Ctrl+C is pressed, if it can be given up. While nothing is
// shown Ctrl+C ends the program as ever.
func (g *gauge) watch() {
	for range g.stopped {
		g.mu.Lock()
		shown := g.shown
		g.mu.Unlock()
		if shown.Job != "" && !shown.Final {
			g.give(shown.Job)
		}
	}
}

func (g *gauge) say() {
	w := app.Commands().Progress
	line, last := g.shown.Step, w.Stop
	if g.shown.Total > 0 {
		line = app.Fill(w.Far, "step", line, "percent", fmt.Sprint(g.shown.Done*100/g.shown.Total))
	}
	if g.shown.Final {
		last = w.Final
	}
	line = app.Fill(w.Line, "step", line, "stop", last)
	g.width = max(g.width, utf8.RuneCountInString(line))
	fmt.Fprintf(g.out, "\r%-*s", g.width, line)
}
