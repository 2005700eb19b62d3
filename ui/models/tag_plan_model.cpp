// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tag_plan_model.h"

#include "text/tag_error_text.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

/// Where names begin: after the deepest folder that holds all files.
std::size_t sharedFolder(const std::vector<PlannedFile>& files) {
    if (files.empty()) {
        return 0;
    }
    const std::string& first = files.front().proposal.file.native();
    std::size_t shared = first.rfind('/') + 1; // npos + 1 is 0
    for (const PlannedFile& file : files) {
        const std::string& path = file.proposal.file.native();
        shared = std::min(shared, path.size());
        const auto end =
            std::mismatch(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(shared),
                          path.begin())
                .first;
        shared = static_cast<std::size_t>(end - first.begin());
    }
    while (shared > 0 && first[shared - 1] != '/') {
        --shared;
    }
    return shared;
}

} // namespace

TagPlanModel::TagPlanModel(QObject* parent) : QAbstractTableModel(parent) {}

void TagPlanModel::setPlan(std::shared_ptr<const TagPlan> plan) {
    m_plan = std::move(plan);
    m_run.reset();
    m_runOf.clear();
    m_query.failedOnly = false;
    m_nameAt = m_plan == nullptr ? 0 : sharedFolder(m_plan->files);
    arrange();
}

void TagPlanModel::setRun(std::shared_ptr<const TagRun> run) {
    m_run = std::move(run);
    m_runOf.assign(m_plan == nullptr ? 0 : m_plan->files.size(), -1);
    for (std::size_t at = 0; m_run != nullptr && at < m_run->files.size(); ++at) {
        m_runOf.at(m_run->files[at].index) = static_cast<std::int32_t>(at);
    }
    arrange();
}

void TagPlanModel::setQuery(const TagPlanQuery& query) {
    if (query != m_query) {
        m_query = query;
        arrange();
    }
}

const TagFailure* TagPlanModel::failureAt(std::size_t file) const {
    const std::int32_t at = file < m_runOf.size() ? m_runOf[file] : -1;
    if (at < 0 || !m_run->files[static_cast<std::size_t>(at)].failure) {
        return nullptr;
    }
    return &*m_run->files[static_cast<std::size_t>(at)].failure;
}

void TagPlanModel::arrange() {
    beginResetModel();
    m_rows.clear();
    const std::size_t files = m_plan == nullptr ? 0 : m_plan->files.size();
    for (std::size_t index = 0; index < files; ++index) {
        const PlannedFile& file = m_plan->files[index];
        if (!isShown(file, index)) {
            continue;
        }
        const auto number = static_cast<std::uint32_t>(index);
        if (file.changes.empty() || failureAt(index) != nullptr) {
            m_rows.push_back({number, WholeFile});
            continue;
        }
        for (std::uint32_t change = 0; change < file.changes.size(); ++change) {
            m_rows.push_back({number, change});
        }
    }
    endResetModel();
}

bool TagPlanModel::isShown(const PlannedFile& file, std::size_t index) const {
    if (m_query.failedOnly) {
        return failureAt(index) != nullptr && holdsText(file);
    }
    switch (file.state) {
    case PlanState::Changes:
    case PlanState::Sidecar:
        return m_query.changes && holdsText(file);
    case PlanState::Same:
        return m_query.same && holdsText(file);
    case PlanState::Refused:
        return m_query.refused && holdsText(file);
    }
    return false;
}

bool TagPlanModel::holdsText(const PlannedFile& file) const {
    if (m_query.text.isEmpty()) {
        return true;
    }
    const auto holds = [this](const QString& text) {
        return text.contains(m_query.text, Qt::CaseInsensitive);
    };
    if (holds(nameOf(file)) || holds(tagValuesText(file.proposal.classes))) {
        return true;
    }
    return std::any_of(file.changes.begin(), file.changes.end(), [&](const TagChange& change) {
        return holds(tagValuesText(change.before)) || holds(tagValuesText(change.after));
    });
}

QString TagPlanModel::nameOf(const PlannedFile& file) const {
    return QString::fromStdString(file.proposal.file.native().substr(m_nameAt));
}

QString TagPlanModel::changeText(const TagChange& change, int column) const {
    switch (column) {
    case Field:
        return tagFieldName(change.field);
    case Before:
        return tagValuesText(change.before);
    default:
        return tagValuesText(change.after);
    }
}

/// What becomes of a file whose tags do not change.
QString TagPlanModel::outcomeText(const PlannedFile& file, std::size_t index) const {
    if (const TagFailure* failure = failureAt(index)) {
        return tagFailureText(*failure);
    }
    switch (file.state) {
    case PlanState::Sidecar:
        return tr("%1, in a file beside it").arg(tagValuesText(file.proposal.classes));
    case PlanState::Refused:
        return file.failure ? tagFailureText(*file.failure) : QString();
    case PlanState::Same:
        return file.has == file.proposal.classes ? tr("has it already") : tr("stays as it is");
    case PlanState::Changes:
        break;
    }
    return {};
}

QString TagPlanModel::wholeText(const PlannedFile& file, std::size_t index, int column) const {
    const bool isSame = file.state == PlanState::Same;
    switch (column) {
    case Field:
        return isSame ? tagFieldName(m_plan->choices.field) : QString();
    case Before:
        return isSame ? tagValuesText(file.has) : QString();
    default:
        return outcomeText(file, index);
    }
}

QString TagPlanModel::text(const Row& row, int column) const {
    const PlannedFile& file = m_plan->files[row.file];
    if (column == File) {
        return nameOf(file);
    }
    return row.change == WholeFile ? wholeText(file, row.file, column)
                                   : changeText(file.changes[row.change], column);
}

int TagPlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TagPlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Columns;
}

QVariant TagPlanModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const PlannedFile& file = m_plan->files[row.file];
    if (role == Qt::DisplayRole) {
        return text(row, index.column());
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        return index.column() == File ? QString::fromStdString(file.proposal.file.native())
                                      : text(row, index.column());
    }
    const bool isBad = failureAt(row.file) != nullptr || file.state == PlanState::Refused;
    if (role == Qt::DecorationRole && index.column() == File && isBad) {
        return m_warning;
    }
    return {};
}

QVariant TagPlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case File:
        return tr("File");
    case Field:
        return tr("Field");
    case Before:
        return m_run == nullptr ? tr("Now") : tr("Before");
    default:
        return m_run == nullptr ? tr("Will be") : tr("Became");
    }
}

} // namespace candor::ui

#include "moc_tag_plan_model.cpp"
