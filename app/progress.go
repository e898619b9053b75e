package app

import (
	"context"
	"sync"
	"time"

	"rolebook/backend/course"
)

// quietFor is how long something may take without a word; what takes longer says so, and may be
// cancelled (ui.md, "States").
const quietFor = 500 * time.Millisecond

// Progress is a step of something that takes a while, or its end.
type Progress struct {
	Job   string `json:"job"`
	Step  string `json:"step"`  // `Working out who gains and who loses, among 50,000 people`
	Done  int    `json:"done"`  // of Total
	Total int    `json:"total"` // 0 when not known
	Final bool   `json:"final"` // it is being carried out and can no longer be given up
	Ended bool   `json:"ended"`
}

// Jobs is what a session has running.
type Jobs struct{ session *Session }

// Cancel gives up what is running: who waits for it is told so, and nothing is changed by it.
// One that has ended meanwhile is no error.
func (j *Jobs) Cancel(job string) error {
	return do(j.session, act{open: true}, func() error {
		j.session.jobs.cancel(job)
		return nil
	})
}

// jobs are the cancels of what a session has running. The zero value is ready.
type jobs struct {
	mu      sync.Mutex
	running map[string]context.CancelFunc
}

func (j *jobs) add(id string, cancel context.CancelFunc) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.running == nil {
		j.running = map[string]context.CancelFunc{}
	}
	j.running[id] = cancel
}

func (j *jobs) remove(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	delete(j.running, id)
}

func (j *jobs) cancel(id string) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if cancel := j.running[id]; cancel != nil {
		cancel()
	}
}

// finished is what work came to.
type finished[T any] struct {
	value  T
	err    error
	broken any // what it panicked with
}

// during does something that may take long and changes nothing that anybody else sees. After
// half a second the session's page shows it, and whoever waits may give it up: the error is
// CodeCancelled at once, and the work ends where it next asks its course.
func during[T any](s *Session, step string, work func(on *course.Course) (T, error)) (T, error) {
	if s.announcer == nil {
		return work(nil)
	}
	job, given := begin(s, step)
	defer job.end()
	ended := make(chan finished[T], 1)
	go func() {
		var f finished[T]
		defer func() {
			f.broken = recover()
			ended <- f
		}()
		f.value, f.err = work(job.course)
	}()
	select {
	case f := <-ended:
		if f.broken != nil {
			panic(f.broken)
		}
		return f.value, f.err
	case <-given:
		var none T
		return none, course.ErrGivenUp
	}
}

// carried does something that may take long and changes something. The page shows it as it
// shows during, but whoever waits learns what became of it: given up before the course was told
// of the step Saving it has changed nothing, from then on it can no longer be given up.
func carried[T any](s *Session, step string, work func(on *course.Course) (T, error)) (T, error) {
	if s.announcer == nil {
		return work(nil)
	}
	job, _ := begin(s, step)
	defer job.end()
	return work(job.course)
}

// saved is carried for what cannot be given up at all.
func saved[T any](s *Session, step string, work func() (T, error)) (T, error) {
	return carried(s, step, func(on *course.Course) (T, error) {
		on.At(course.Saving, 0, 0)
		return work()
	})
}
