import { keepPreviousData, useQuery } from '@tanstack/react-query'
import * as RoleAccess from '../../wailsjs/go/app/RoleAccess'
import type { app } from '../../wailsjs/go/models'
import { call } from './call'
import { setUpKey } from './setUpKey'
import type { MatrixDraft, NewRoleForm, PlanView, RoleForm, RuleForm, TaskForm } from './types'

const keys = {
  matrix: (setUp: string) => [...setUpKey(setUp), 'roles', 'matrix'],
  draft: (setUp: string, draft: MatrixDraft) => [...setUpKey(setUp), 'roles', 'draft', draft],
  cell: (setUp: string, role: string, permission: string, draft: MatrixDraft) => [
    ...setUpKey(setUp),
    'roles',
    'cell',
    role,
    permission,
    draft,
  ],
  cellHistory: (setUp: string, role: string, permission: string) => [
    ...setUpKey(setUp),
    'roles',
    'history',
    role,
    permission,
  ],
  tasks: (setUp: string, form: TaskForm) => [...setUpKey(setUp), 'roles', 'tasks', form],
  rules: (setUp: string) => [...setUpKey(setUp), 'roles', 'rules'],
  role: (setUp: string, role: string) => [...setUpKey(setUp), 'roles', 'role', role],
  holders: (setUp: string, role: string, text: string) => [
    ...setUpKey(setUp),
    'roles',
    'holders',
    role,
    text,
  ],
}

/** Every role on every permission. */
export function useRoleMatrix(setUp: string) {
  return useQuery({ queryKey: keys.matrix(setUp), queryFn: () => call(() => RoleAccess.Matrix(setUp)) })
}

/** The cells as they would be with a draft applied, as far as they differ; none without a draft. */
export function useDraftedCells(setUp: string, draft: MatrixDraft) {
  return useQuery({
    queryKey: keys.draft(setUp, draft),
    queryFn: () => call(() => RoleAccess.Draft(setUp, sent(draft))),
    enabled: draft.levels.length + draft.filters.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** Everything about one cell, with a draft applied. */
export function useCell(setUp: string, role: string, permission: string, draft: MatrixDraft) {
  return useQuery({
    queryKey: keys.cell(setUp, role, permission, draft),
    queryFn: () => call(() => RoleAccess.Cell(setUp, role, permission, sent(draft))),
    enabled: role !== '' && permission !== '',
    placeholderData: keepPreviousData,
  })
}

/** When a cell was changed, the last first. */
export function useCellHistory(setUp: string, role: string, permission: string) {
  return useQuery({
    queryKey: keys.cellHistory(setUp, role, permission),
    queryFn: () => call(() => RoleAccess.History(setUp, role, permission)),
  })
}

/** Everything about one role. */
export function useRole(setUp: string, role: string) {
  return useQuery({
    queryKey: keys.role(setUp, role),
    queryFn: () => call(() => RoleAccess.Role(setUp, role)),
    enabled: role !== '',
  })
}

/** The people who have a role, by a part of their name. */
export function useRoleHolders(setUp: string, role: string, text: string) {
  return useQuery({
    queryKey: keys.holders(setUp, role, text),
    queryFn: () => call(() => RoleAccess.Holders(setUp, role, text)),
    placeholderData: keepPreviousData,
  })
}

/** The plan of a draft. */
export function proposeDraft(setUp: string, draft: MatrixDraft): Promise<PlanView> {
  return call(() => RoleAccess.Propose(setUp, sent(draft)))
}

/** The plan that puts roles back to their defaults; with none named, all built-in ones. */
export function resetRoles(setUp: string, roles: readonly string[]): Promise<PlanView> {
  return call(() => RoleAccess.Reset(setUp, [...roles]))
}

/** The plan of a new role. */
export function createRole(setUp: string, form: NewRoleForm): Promise<PlanView> {
  return call(() => RoleAccess.Create(setUp, form))
}

/** The plan that makes a role what the form says. */
export function updateRole(setUp: string, role: string, form: RoleForm): Promise<PlanView> {
  return call(() => RoleAccess.Update(setUp, role, form))
}

/** The plan that takes a role out, with a replacement for who has it. */
export function deleteRole(setUp: string, role: string, replacement: string): Promise<PlanView> {
  return call(() => RoleAccess.Delete(setUp, role, replacement))
}

/** The plan that puts a role at another place among the columns, counted from 0. */
export function moveRole(setUp: string, role: string, place: number): Promise<PlanView> {
  return call(() => RoleAccess.Move(setUp, role, place))
}

/** The plan that says whether the organisation has an add-on or plan. */
export function setAddOn(setUp: string, addOn: string, there: boolean): Promise<PlanView> {
  return call(() => RoleAccess.SetAddOn(setUp, addOn, there))
}

/** What a role for some tasks would come to. */
export function useTaskCheck(setUp: string, form: TaskForm) {
  return useQuery({
    queryKey: keys.tasks(setUp, form),
    queryFn: () => call(() => RoleAccess.ForTasks(setUp, form as app.TaskForm)),
    placeholderData: keepPreviousData,
  })
}

/** The plan of a new role for some tasks. */
export function createRoleForTasks(setUp: string, form: TaskForm): Promise<PlanView> {
  return call(() => RoleAccess.CreateForTasks(setUp, form as app.TaskForm))
}

/** The rules about roles that must stay apart. */
export function useRules(setUp: string) {
  return useQuery({ queryKey: keys.rules(setUp), queryFn: () => call(() => RoleAccess.Rules(setUp)) })
}

/** The plan that adds a rule about roles, or changes the one with its key. */
export function putRule(setUp: string, form: RuleForm): Promise<PlanView> {
  return call(() => RoleAccess.PutRule(setUp, form as app.RuleForm))
}

/** The plan that takes a rule about roles out. */
export function removeRule(setUp: string, rule: string): Promise<PlanView> {
  return call(() => RoleAccess.RemoveRule(setUp, rule))
}

/** The plan that ends a role for one person now and keeps that they had it. */
export function deactivateRole(setUp: string, role: string, email: string): Promise<PlanView> {
  return call(() => RoleAccess.Deactivate(setUp, role, email))
}

/** The plan that lets a role that has ended for a person count again. */
export function activateRole(setUp: string, role: string, email: string): Promise<PlanView> {
  return call(() => RoleAccess.Activate(setUp, role, email))
}

/** The plan that takes a role from a person. */
export function takeRole(setUp: string, role: string, email: string): Promise<PlanView> {
  return call(() => RoleAccess.Take(setUp, role, email))
}

function sent(draft: MatrixDraft): app.MatrixDraft {
  return draft as app.MatrixDraft
}
