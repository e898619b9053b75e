package app

import (
	"crypto/rand"
	"crypto/subtle"
	"fmt"
	"sync"
	"time"

	"rolebook/backend/rbac"
)

const (
	flowLife  = 10 * time.Minute
	flowsOnce = 1000 // at a time; the oldest goes
)

// ssoFlow is somebody on the way to an identity provider and back. Only the browser that left
// may come back with it.
type ssoFlow struct {
	state    string
	browser  string // what its cookie holds
	nonce    string
	verifier string
	setUp    string
	made     time.Time
	email    rbac.Email // of who came back, once that is known
	setting  ssoSetting // by which it is known
}

// ssoFlows are those on the way. It is safe for concurrent use.
type ssoFlows struct {
	mu  sync.Mutex
	all []*ssoFlow // oldest first
}

func newFlow(setUp string, now time.Time) *ssoFlow {
	return &ssoFlow{state: rand.Text(), browser: rand.Text(), nonce: rand.Text(), verifier: rand.Text() + rand.Text(), setUp: setUp, made: now}
}

func (f *ssoFlows) put(flow *ssoFlow) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.all = append(f.all, flow); len(f.all) > flowsOnce {
		f.all = f.all[1:]
	}
}

// take is the flow of a state, which is used up. ErrDenied: there is none, it is too old, or
// another browser began it.
func (f *ssoFlows) take(state, browser string, now time.Time) (*ssoFlow, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i, flow := range f.all {
		if subtle.ConstantTimeCompare([]byte(flow.state), []byte(state))&subtle.ConstantTimeCompare([]byte(flow.browser), []byte(browser)) != 1 {
			continue
		}
		f.all = append(f.all[:i:i], f.all[i+1:]...)
		if now.Sub(flow.made) < flowLife {
			return flow, nil
		}
	}
	return nil, fmt.Errorf("single sign-on: %w", rbac.ErrDenied)
}
