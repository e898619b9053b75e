package app

import (
	"encoding/json"
	"fmt"

	"rolebook/backend/audit"
	"rolebook/backend/rbac"
)

// settingSSO is the key of the private setting that holds an ssoSetting.
const settingSSO = "sign-in"

// ssoSetting is how a set-up's people come in through an OpenID provider. Its zero value means
// that they cannot.
type ssoSetting struct {
	Issuer string `json:"issuer"` // https://…, or http on this computer
	Client string `json:"client"`
	Secret string `json:"secret,omitempty"` // empty for a public client
	Claim  string `json:"claim,omitempty"`  // what holds the e-mail address; empty = email

	Trusted bool `json:"trusted,omitempty"` // somebody said that people cannot change the claim themselves
}

// singleSignOn is the setting; ErrNotFound when there is none.
func (o *OpenSetUp) singleSignOn() (ssoSetting, error) {
	text, there := o.store.Private(privateSetting, settingSSO)
	if !there {
		return ssoSetting{}, fmt.Errorf("single sign-on: %w", rbac.ErrNotFound)
	}
	var s ssoSetting
	if err := json.Unmarshal(text, &s); err != nil {
		return ssoSetting{}, fmt.Errorf("single sign-on: %w", rbac.ErrInvalid)
	}
	return s, nil
}

// setSingleSignOn records what a change makes of the setting; a zero one takes it away. The
// change is made when nothing else can.
func (o *OpenSetUp) setSingleSignOn(change func(was ssoSetting) (ssoSetting, error), event audit.Event) error {
	o.writing.Lock()
	defer o.writing.Unlock()
	was, err := o.singleSignOn()
	if err != nil {
		was = ssoSetting{} // none, or one that cannot be read and is replaced
	}
	s, err := change(was)
	if err != nil {
		return err
	}
	record := audit.Private{Kind: privateSetting, Key: settingSSO}
	if s != (ssoSetting{}) {
		text, err := json.Marshal(s)
		if err != nil {
			return err
		}
		record.Value = text
	}
	event.Private = append(event.Private, record)
	_, err = o.store.Record(event)
	return err
}
