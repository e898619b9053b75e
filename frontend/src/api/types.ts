import type { app } from '../../wailsjs/go/models'

export type Applied = app.Applied
export type ChangeView = app.ChangeView
export type Count = app.Count
export type EffectGroup = app.EffectGroup
export type EffectView = app.EffectView
export type FileCard = app.FileCard
export type FindingView = app.FindingView
export type Found = app.Found
export type HistoryEntry = app.HistoryEntry
export type HistoryEvent = app.HistoryEvent
export type HistoryPage = app.HistoryPage
export type HistoryQuery = app.HistoryQuery
export type NewSetUp = app.NewSetUp
export type OverviewView = app.OverviewView
export type PlanView = app.PlanView
export type SetUpCard = app.SetUpCard
export type SetUpFrame = app.SetUpFrame
export type SetUpList = app.SetUpList
export type StatementView = app.StatementView
export type TemplateCard = app.TemplateCard
export type TemplateRole = app.TemplateRole
