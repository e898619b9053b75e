package signin

import (
	"sync"
	"time"
)

// Throttle slows down guessing from one address, whoever is guessed at. It is safe for
// concurrent use and forgets an address after a while.
type Throttle struct {
	mu   sync.Mutex
	seen map[string]tries
}

type tries struct {
	failures int
	last     time.Time
}

const (
	maxAddresses = 10_000
	forgetAfter  = time.Hour
)

// Wait is how long until the address may try again; zero when now.
func (t *Throttle) Wait(address string, now time.Time) time.Duration {
	t.mu.Lock()
	defer t.mu.Unlock()
	tried := t.seen[address]
	return wait(tried.failures, tried.last, now)
}

// Failed counts a wrong try.
func (t *Throttle) Failed(address string, now time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.seen == nil || len(t.seen) >= maxAddresses {
		t.sweep(now)
	}
	tried := t.seen[address]
	if now.Sub(tried.last) > forgetAfter {
		tried.failures = 0
	}
	t.seen[address] = tries{tried.failures + 1, now}
}

// Succeeded forgets the address's wrong tries.
func (t *Throttle) Succeeded(address string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.seen, address)
}

func (t *Throttle) sweep(now time.Time) {
	kept := map[string]tries{}
	for address, tried := range t.seen {
		if now.Sub(tried.last) <= forgetAfter && len(kept) < maxAddresses/2 {
			kept[address] = tried
		}
	}
	t.seen = kept
}
