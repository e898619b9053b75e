package signin

import (
	"sync"
	"time"
)

// Throttle slows down guessing from one address, whoever is guessed at. It is safe for
// concurrent use and forgets an address after a while.
type Throttle struct {
	mu   sync.Mutex
	turn *sync.Cond // a try is done
	seen map[string]tries
}

type tries struct {
	failures int
	last     time.Time
	open     int // begun and not done
}

const (
	maxAddresses = 10_000
	forgetAfter  = time.Hour
)

// Begin lets an address try, or gives how long it must wait; zero when it may. A try counts
// before anybody knows what it is: many at once take their turn, so that no more wrong ones are
// looked at than one after the other. Who may try calls done, once, with what it was.
func (t *Throttle) Begin(address string, now time.Time) (pause time.Duration, done func(wrong bool)) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.turn == nil {
		t.turn = sync.NewCond(&t.mu)
	}
	for {
		tried := t.seen[address]
		if pause = wait(tried.failures, tried.last, now); pause > 0 {
			return pause, func(bool) {}
		}
		if tried.open == 0 || tried.failures+tried.open <= freeTries {
			break
		}
		t.turn.Wait()
	}
	if t.seen == nil || len(t.seen) >= maxAddresses {
		t.sweep(now)
	}
	tried := t.seen[address]
	tried.open++
	t.seen[address] = tried
	return 0, func(wrong bool) { t.done(address, now, wrong) }
}

func (t *Throttle) done(address string, now time.Time, wrong bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	tried := t.seen[address]
	tried.open--
	if wrong {
		if now.Sub(tried.last) > forgetAfter {
			tried.failures = 0
		}
		tried.failures, tried.last = tried.failures+1, now
	}
	t.keep(address, tried)
	t.turn.Broadcast()
}

// Succeeded forgets the address's wrong tries.
func (t *Throttle) Succeeded(address string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.keep(address, tries{open: t.seen[address].open})
}

func (t *Throttle) keep(address string, tried tries) {
	if tried.open == 0 && tried.failures == 0 {
		delete(t.seen, address)
		return
	}
	t.seen[address] = tried
}

func (t *Throttle) sweep(now time.Time) {
	kept := map[string]tries{}
	for address, tried := range t.seen {
		if tried.open > 0 || now.Sub(tried.last) <= forgetAfter && len(kept) < maxAddresses/2 {
			kept[address] = tried
		}
	}
	t.seen = kept
}
