package app

import (
	"context"
	"crypto/rand"
	"sync"
	"time"

	"rolebook/backend/course"
)

// job is something that takes a while, on the page of a session.
type job struct {
	session *Session
	id      string
	course  *course.Course
	give    context.CancelFunc
	quiet   *time.Timer

	mu          sync.Mutex
	what        course.Step
	step        string // what in words
	done, total int
	final       bool
	shown       bool
	ended       bool
}

// begin is a job that shows itself when it lasts, and what closes when it is given up. Whoever
// begins one ends it.
func begin(s *Session, step string) (*job, <-chan struct{}) {
	ctx, give := context.WithCancel(context.Background())
	j := &job{session: s, id: rand.Text(), step: step, give: give}
	j.course = course.New(ctx, j.tell)
	j.quiet = time.AfterFunc(quietFor, j.show)
	return j, ctx.Done()
}

// tell hears of the course: what is being done, and how far it is.
func (j *job) tell(what course.Step, done, total int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	further := what != j.what || twentieths(done, total) != twentieths(j.done, j.total)
	if what != j.what {
		j.what = what
		if words := spoken().progress.steps[what]; words != "" {
			j.step = fill(words, "total", number(total))
		}
	}
	j.done, j.total = done, total
	if what == course.Saving && !j.final {
		j.final = true
		j.session.jobs.remove(j.id)
	}
	if j.shown && further {
		j.announce()
	}
}

// twentieths is how far something is, as far as a page is told of it.
func twentieths(done, total int) int { return done * 20 / max(total, 1) }

func (j *job) show() {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.ended {
		return
	}
	if !j.final {
		j.session.jobs.add(j.id, j.give)
	}
	j.shown = true
	j.announce()
}

func (j *job) end() {
	j.quiet.Stop()
	j.give()
	j.session.jobs.remove(j.id)
	j.mu.Lock()
	defer j.mu.Unlock()
	j.ended = true
	if j.shown {
		j.shown = false
		j.announce()
	}
}

func (j *job) announce() {
	j.session.announcer.Announce(EventProgress, Progress{
		Job: j.id, Step: j.step, Done: j.done, Total: j.total, Final: j.final, Ended: j.ended,
	})
}

// progressWords name what takes long.
type progressWords struct {
	opening, reading   string // {name}, {file} {size}
	comparing, looking string // {people}
	printing           string // {people}
	planning, saving   string
	protecting         string
	steps              map[course.Step]string // {total}; what has none keeps the words it began with
	cancelled          AppError
}

// among names a step by the number of people it goes through.
func (p *progressWords) among(template string, people int) string {
	return fill(template, "people", number(people))
}
