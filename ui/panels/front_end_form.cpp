// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/front_end_form.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QVBoxLayout>

namespace candor::ui {
namespace {

bool hasCepstra(const FrontEnd& frontEnd) {
    return frontEnd.kind == FrontEndKind::Mfcc;
}

bool hasBandGroup(const FrontEnd& frontEnd) {
    return hasMelBands(frontEnd) || isConstantQ(frontEnd);
}

} // namespace

FrontEndForm::FrontEndForm(QWidget* parent)
    : QWidget(parent), m_fields([this] {
          m_frontEnd = m_fields.filled(m_frontEnd);
          if (!hasFrames(m_frontEnd)) { // samples stay as they are, and the group is hidden
              m_frontEnd.compression.kind = Compression::Kind::None;
              m_fields.show(m_frontEnd);
          }
          showGroups();
          Q_EMIT changed();
      }) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    addGroup(tr("Input"), addKindFields, nullptr);
    addGroup(tr("Frames"), addFrameFields, hasFrames);
    addGroup(tr("Bands"), addBandFields, hasBandGroup);
    addGroup(tr("Cepstra"), addCepstralFields, hasCepstra);
    addGroup(tr("Constant-Q filters"), addConstantQFields, isConstantQ);
    addGroup(tr("Compression"), addCompressionFields, hasFrames);
    addGroup(tr("Standardisation"), addStandardisationFields, nullptr);
    setFrontEnd({});
}

void FrontEndForm::addGroup(const QString& title, AddFields add, bool (*counts)(const FrontEnd&)) {
    auto* box = new QGroupBox(title);
    auto* form = new QFormLayout(box);
    form->setSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(m_fields, form);
    layout()->addWidget(box);
    m_groups.push_back({box, counts});
}

void FrontEndForm::setFrontEnd(const FrontEnd& frontEnd) {
    m_frontEnd = frontEnd;
    m_fields.show(frontEnd);
    showGroups();
}

void FrontEndForm::showGroups() {
    for (const Group& group : m_groups) {
        group.box->setVisible(group.counts == nullptr || group.counts(m_frontEnd));
    }
    m_fields.enable(m_frontEnd);
}

} // namespace candor::ui

#include "moc_front_end_form.cpp"
