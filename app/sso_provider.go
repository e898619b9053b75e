package app

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"

	"rolebook/backend/rbac"
)

const providerTime = 10 * time.Second

// provider asks an OpenID provider on behalf of a set-up.
type provider struct {
	setting ssoSetting
	known   *oidc.Provider
	config  oauth2.Config
	asked   time.Time
}

// reach asks a provider what it is. Only https is spoken, or http to this computer.
func (s ssoSetting) reach(ctx context.Context, redirect string) (*provider, error) {
	at, err := url.Parse(s.Issuer)
	if err != nil || at.Host == "" || at.User != nil || at.Scheme != "https" && !(at.Scheme == "http" && loopback(s.Issuer)) {
		return nil, fmt.Errorf("issuer %q: %w", s.Issuer, rbac.ErrInvalid)
	}
	known, err := oidc.NewProvider(asked(ctx), s.Issuer)
	if err != nil {
		return nil, fmt.Errorf("issuer %q: %w", s.Issuer, err)
	}
	return &provider{setting: s, known: known, config: oauth2.Config{
		ClientID: s.Client, ClientSecret: s.Secret, Endpoint: known.Endpoint(), RedirectURL: redirect,
		Scopes: []string{oidc.ScopeOpenID, "email", "profile"},
	}}, nil
}

// providerFresh is how long what a provider said of itself counts.
const providerFresh = 10 * time.Minute

// providers are those asked a while ago, so that strangers at the door do not have them asked
// again and again. It is safe for concurrent use.
type providers struct {
	mu    sync.Mutex
	known map[ssoSetting]*provider
}

// of is the provider of a setting, asked what it is unless that is known.
func (p *providers) of(ctx context.Context, setting ssoSetting, redirect string, now time.Time) (*provider, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if known := p.known[setting]; known != nil && now.Sub(known.asked) < providerFresh {
		return known, nil
	}
	reached, err := setting.reach(ctx, redirect)
	if err != nil {
		return nil, err
	}
	reached.asked = now
	if p.known == nil {
		p.known = map[ssoSetting]*provider{}
	}
	maps.DeleteFunc(p.known, func(_ ssoSetting, old *provider) bool { return now.Sub(old.asked) >= providerFresh })
	p.known[setting] = reached
	return reached, nil
}

// asked is a context whose requests end in time. It outlives the request it is for, since a
// provider's keys are asked for later, too.
func asked(ctx context.Context) context.Context {
	return oidc.ClientContext(context.WithoutCancel(ctx), &http.Client{Timeout: providerTime})
}

// email is who the provider says came back, by what ssoSetting.verified takes of it. Everything
// else is ErrDenied.
func (p *provider) email(ctx context.Context, code string, f *ssoFlow) (rbac.Email, error) {
	token, err := p.config.Exchange(asked(ctx), code, oauth2.VerifierOption(f.verifier))
	if err != nil {
		return "", denied(err)
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := p.known.Verifier(&oidc.Config{ClientID: p.setting.Client}).Verify(asked(ctx), raw)
	if err != nil {
		return "", denied(err)
	}
	if id.Nonce != f.nonce {
		return "", denied(errors.New("another nonce"))
	}
	var claims map[string]json.RawMessage
	if err := id.Claims(&claims); err != nil {
		return "", denied(err)
	}
	if claims[p.setting.claim()] == nil {
		facts, err := p.known.UserInfo(asked(ctx), oauth2.StaticTokenSource(token))
		if err == nil && facts.Subject != id.Subject {
			err = errors.New("facts about somebody else")
		}
		if err == nil {
			err = facts.Claims(&claims)
		}
		if err != nil {
			return "", denied(err)
		}
	}
	return p.setting.verified(claims)
}

func denied(cause error) error { return fmt.Errorf("%w: %w", rbac.ErrDenied, cause) }
