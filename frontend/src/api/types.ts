import type { app } from '../../wailsjs/go/models'

export type PlanView = app.PlanView
export type EffectGroup = app.EffectGroup
export type EffectView = app.EffectView
export type FindingView = app.FindingView
export type StatementView = app.StatementView
export type ChangeView = app.ChangeView
