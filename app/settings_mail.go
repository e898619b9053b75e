package app

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"rolebook/backend/audit"
	"rolebook/backend/mail"
	"rolebook/backend/rbac"
)

// settingMail is the key of the private record of how mail is sent.
const settingMail = "mail"

// mailSetting is how mail is sent and where its links lead.
type mailSetting struct {
	mail.Settings
	Address string `json:"address,omitempty"` // under which people reach Rolebook; empty = not known
}

// mailSetting is what is kept; the zero one when nothing is. One that cannot be read is
// ErrInvalid and never an empty one.
func (o *OpenSetUp) mailSetting() (mailSetting, error) {
	var kept mailSetting
	text, there := o.store.Private(privateSetting, settingMail)
	if !there {
		return kept, nil
	}
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&kept); err != nil {
		return mailSetting{}, fmt.Errorf("setting %q: %w", settingMail, rbac.ErrInvalid)
	}
	return kept, nil
}

// changeMail keeps what a change makes of the setting, together with its event.
func (o *OpenSetUp) changeMail(change func(mailSetting) (mailSetting, error), event audit.Event) error {
	o.writing.Lock()
	defer o.writing.Unlock()
	kept, err := o.mailSetting()
	if err != nil {
		return err
	}
	next, err := change(kept)
	if err != nil {
		return err
	}
	record := audit.Private{Kind: privateSetting, Key: settingMail}
	if next != (mailSetting{}) {
		if record.Value, err = json.Marshal(next); err != nil {
			return err
		}
	}
	event.Private = append(event.Private, record)
	_, err = o.store.Record(event)
	return err
}

// over is what a draft makes of the setting that is kept.
func (d MailDraft) over(kept mailSetting) (mailSetting, error) {
	next := mailSetting{Address: kept.Address, Settings: mail.Settings{
		Host: strings.TrimSpace(d.Host), Port: d.Port, Security: mail.Security(d.Security), User: strings.TrimSpace(d.User),
		Password: d.Password, From: strings.TrimSpace(d.From), Name: strings.TrimSpace(d.Name),
	}}
	if next.User == "" {
		next.Password = ""
	}
	if next.User != "" && d.Password == "" && kept.Password != "" {
		if !next.Reaches(kept.Settings) {
			return mailSetting{}, spoken().setting.passwordAgain
		}
		next.Password = kept.Password
	}
	return next, mailTrouble(next.Check())
}

func viewMail(kept mailSetting) MailView {
	return MailView{
		On: kept.Host != "", Host: kept.Host, Port: kept.Port, Security: string(kept.Security), User: kept.User,
		HasPassword: kept.Password != "", From: kept.From, Name: kept.Name, Address: kept.Address,
	}
}

// reachable is an address as links begin with it: http or https, ending in a slash.
func reachable(text string) (string, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", nil
	}
	at, err := url.Parse(text)
	if err != nil || at.Scheme != "https" && at.Scheme != "http" || at.Host == "" || at.User != nil || at.RawQuery != "" || at.Fragment != "" {
		return "", spoken().setting.badAddress
	}
	return strings.TrimSuffix(at.String(), "/") + "/", nil
}

// mailTrouble puts into words why mail is not sent; nil stays nil.
func mailTrouble(err error) error {
	for kind, said := range spoken().setting.mail {
		if !errors.Is(err, kind) {
			continue
		}
		var failure *mail.Failure
		if errors.As(err, &failure) && failure.Said != "" {
			said.Details = []string{fill(spoken().setting.serverSaid, "said", failure.Said)}
		}
		return said
	}
	return err
}
