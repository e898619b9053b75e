package app

import (
	"context"
	"slices"
	"strings"

	"rolebook/backend/mail"
	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// Settings is the screen of a set-up itself: its name and facts, the add-ons and plans the
// organisation has (checklist 40), and how mail is sent.
type Settings struct{ session *Session }

var (
	viewSettings = act{screen: rbac.ScreenSettings}
	editSettings = act{screen: rbac.ScreenSettings, action: rbac.Edit}
)

// Get shows the settings. A password is never among them.
func (s *Settings) Get(setUp string) (SettingsView, error) {
	return inSetUp(s.session, setUp, viewSettings, func(c *call) (SettingsView, error) {
		view := c.look().settings()
		view.Key, view.Revision = c.open.ID, int(c.number)
		kept, err := c.open.mailSetting()
		view.Mail = viewMail(kept)
		view.Mail.Here = c.workspace.servedAt()
		return view, err
	})
}

// SetName plans another name and other notes for the set-up.
func (s *Settings) SetName(setUp, name, notes string) (PlanView, error) {
	return proposing(s.session, editSettings, setUp, func(l *look) (plan.Edit, error) {
		name := strings.TrimSpace(name)
		var edits []plan.Edit
		if name != l.setUp().Name {
			edits = append(edits, plan.RenameSetUp(name))
		}
		if notes != l.setUp().Notes {
			edits = append(edits, plan.SetNotes(notes))
		}
		if len(edits) == 0 {
			return plan.Edit{}, spoken().trouble.nothingChanges
		}
		return plan.Together(edits[0].Title, edits...), nil
	})
}

// SetAddOn plans that the organisation has an add-on or plan, or has it no longer.
func (s *Settings) SetAddOn(setUp, addOn string, on bool) (PlanView, error) {
	return proposing(s.session, editSettings, setUp, func(l *look) (plan.Edit, error) {
		has := slices.DeleteFunc(slices.Clone(l.setUp().AddOns), func(key rbac.AddOnKey) bool { return key == rbac.AddOnKey(addOn) })
		if on {
			has = append(has, rbac.AddOnKey(addOn))
		}
		edit := plan.SetAddOns(has)
		w := l.setting
		edit.Title = fill(w.addOnOff, "addOn", l.addOn(rbac.AddOnKey(addOn)))
		if on {
			edit.Title = fill(w.addOnOn, "addOn", l.addOn(rbac.AddOnKey(addOn)))
		}
		return edit, nil
	})
}

// SetMail keeps how mail is sent. A password that is left empty stays, as long as it goes to
// the server it was entered for.
func (s *Settings) SetMail(setUp string, d MailDraft) error {
	return s.changeMail(setUp, func(kept mailSetting) (mailSetting, error) { return d.over(kept) }, spoken().setting.mailChanged)
}

// ForgetMail switches mail off and forgets the password.
func (s *Settings) ForgetMail(setUp string) error {
	return s.changeMail(setUp, func(kept mailSetting) (mailSetting, error) {
		return mailSetting{Address: kept.Address}, nil
	}, spoken().setting.mailOff)
}

// SetAddress keeps the address under which people reach Rolebook, for links in invitations. An
// empty one takes it away.
func (s *Settings) SetAddress(setUp, address string) error {
	return s.changeMail(setUp, func(kept mailSetting) (mailSetting, error) {
		reached, err := reachable(address)
		kept.Address = reached
		return kept, err
	}, spoken().setting.addressChanged)
}

func (s *Settings) changeMail(setUp string, change func(mailSetting) (mailSetting, error), title string) error {
	_, err := inSetUp(s.session, setUp, editSettings, func(c *call) (struct{}, error) {
		vouched := func(kept mailSetting) (mailSetting, error) {
			if err := c.mayVouch(editSettings); err != nil {
				return kept, err
			}
			return change(kept)
		}
		if err := c.open.changeMail(vouched, c.event(title, about{})); err != nil {
			return struct{}{}, err
		}
		c.workspace.announce(EventChanged, Changed{SetUp: setUp, Title: title})
		return struct{}{}, nil
	})
	return err
}

// TestMail sends a letter that says that mail works.
func (s *Settings) TestMail(setUp, to string) error {
	_, err := inSetUp(s.session, setUp, editSettings, func(c *call) (struct{}, error) {
		w := spoken().setting
		return struct{}{}, c.post(mail.Message{
			To: strings.TrimSpace(to), Subject: fill(w.testSubject, "name", c.setUp().Name), Text: fill(w.testText, "name", c.setUp().Name),
		})
	})
	return err
}

// post sends a letter as the settings say.
func (c *call) post(m mail.Message) error {
	kept, err := c.open.mailSetting()
	if err != nil {
		return err
	}
	if kept.Host == "" {
		return spoken().setting.noMail
	}
	if !mail.ValidAddress(m.To) {
		return spoken().setting.noRecipient
	}
	m.At = c.now
	return mailTrouble(mail.Post{Settings: kept.Settings}.Send(context.Background(), m))
}
