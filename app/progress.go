package app

import (
	"context"
	"crypto/rand"
	"sync"
	"time"
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

// during does one step that may take long. After half a second the session's page shows it,
// and whoever waits may cancel; then the error is CodeCancelled and what the step still comes to is
// thrown away. So work must change nothing that anybody else sees. It may tell how far it is,
// done of total.
func during[T any](s *Session, step string, work func(ctx context.Context, tell func(done, total int)) (T, error)) (T, error) {
	if s.announcer == nil {
		return work(context.Background(), func(int, int) {})
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	job := &job{session: s, id: rand.Text(), step: step}
	ended := make(chan finished[T], 1)
	go func() {
		var f finished[T]
		defer func() {
			f.broken = recover()
			ended <- f
		}()
		f.value, f.err = work(ctx, job.tell)
	}()
	quiet := time.NewTimer(quietFor)
	defer quiet.Stop()
	for {
		select {
		case f := <-ended:
			job.end()
			if f.broken != nil {
				panic(f.broken)
			}
			return f.value, f.err
		case <-quiet.C:
			job.show(cancel)
		case <-ctx.Done():
			job.end()
			var none T
			return none, spoken().progress.cancelled
		}
	}
}

// job is one step on the page of a session.
type job struct {
	session     *Session
	id, step    string
	mu          sync.Mutex
	shown       bool
	done, total int
}

func (j *job) tell(done, total int) {
	j.mu.Lock()
	defer j.mu.Unlock()
	further := total > 0 && done*100/total > j.done*100/max(j.total, 1)
	j.done, j.total = done, total
	if j.shown && further {
		j.announce(false)
	}
}

func (j *job) show(cancel context.CancelFunc) {
	j.session.jobs.add(j.id, cancel)
	j.mu.Lock()
	defer j.mu.Unlock()
	j.shown = true
	j.announce(false)
}

func (j *job) end() {
	j.session.jobs.remove(j.id)
	j.mu.Lock()
	defer j.mu.Unlock()
	if j.shown {
		j.shown = false
		j.announce(true)
	}
}

func (j *job) announce(ended bool) {
	j.session.announcer.Announce(EventProgress, Progress{Job: j.id, Step: j.step, Done: j.done, Total: j.total, Ended: ended})
}

// simply is work that has nothing to say on its way.
func simply[T any](work func() (T, error)) func(context.Context, func(int, int)) (T, error) {
	return func(context.Context, func(int, int)) (T, error) { return work() }
}

// progressWords name the steps that take long.
type progressWords struct {
	opening, reading   string // {name}, {file} {size}
	comparing, looking string // {people}
	wording, printing  string // {people}
	planning           string
	cancelled          AppError
}

// among names a step by the number of people it goes through.
func (p *progressWords) among(template string, people int) string {
	return fill(template, "people", number(people))
}
