"""The few combinations of purpose, legal basis and retention that fields of the register share."""

from __future__ import annotations

from app.domain.records.spec import FieldNotes, Sensitivity
from app.domain.text import QT_TRANSLATE_NOOP

_STATUTORY = QT_TRANSLATE_NOOP(
    "Field", "Statutory duty: PIPL Art. 13(1)(3); Population and Family Planning Law Art. 10, 12"
)
_WHILE_RESIDENT = QT_TRANSLATE_NOOP("Field", "While the person belongs to the township, then 3 years")
_TEN_YEARS = QT_TRANSLATE_NOOP("Field", "10 years (archive rules, order no. 8)")

IDENTITY = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To know which person a service or entitlement is for"),
    _STATUTORY,
    Sensitivity.PERSONAL,
    _WHILE_RESIDENT,
)
IDENTITY_NUMBER = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To tell people of one name apart and to pay the right person"),
    _STATUTORY,
    Sensitivity.SENSITIVE,
    _WHILE_RESIDENT,
)
CONTACT = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To reach the family with an offer or a notice"),
    _STATUTORY,
    Sensitivity.PERSONAL,
    _WHILE_RESIDENT,
)
STATISTICS = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "For the statistics that the law asks of the township"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: PIPL Art. 13(1)(3); Statistics Law Art. 7"),
    Sensitivity.PERSONAL,
    _WHILE_RESIDENT,
)
FAMILY = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To find entitlements of the family, such as the childcare subsidy"),
    _STATUTORY,
    Sensitivity.PERSONAL,
    _WHILE_RESIDENT,
)
OFFICE_WORK = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To show and assess the office's and the village's own work"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Population and Family Planning Law Art. 10, 43"),
    Sensitivity.PUBLIC,
    _TEN_YEARS,
)
STAFF = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To know who serves the village or sits for the department, and how to reach them"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Population and Family Planning Law Art. 10, 12"),
    Sensitivity.PERSONAL,
    QT_TRANSLATE_NOOP("Field", "While in post, then 10 years (archive rules, order no. 8)"),
)
PROGRAMME_RULES = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To pay and to answer by what held on a day, and to show where it is written"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Population and Family Planning Law Art. 10, 31, 32"),
    Sensitivity.PUBLIC,
    QT_TRANSLATE_NOOP("Field", "Permanent: yearly rosters and lists refer to it"),
)
_MONEY_BASIS = QT_TRANSLATE_NOOP(
    "Field", "Statutory duty: PIPL Art. 13(1)(3), 28, 29; Population and Family Planning Law Art. 31, 32"
)
_ACCOUNTS_KEPT = QT_TRANSLATE_NOOP("Field", "30 years (accounting records; archive rules, order no. 8)")
MONEY = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To pay what is owed once and wholly, and to answer for it"),
    _MONEY_BASIS,
    Sensitivity.PERSONAL,
    _ACCOUNTS_KEPT,
)
PAYEE = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To pay the right person into the right account"),
    _MONEY_BASIS,
    Sensitivity.SENSITIVE,
    _ACCOUNTS_KEPT,
)
NOTICE = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To let neighbours object before anything is granted, and to prove how long it hung"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Government Information Regulations Art. 15; PIPL Art. 13(1)(3), 25"),
    Sensitivity.PUBLIC,
    _TEN_YEARS,
)
VILLAGE_MEETING = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To prove that the village discussed an application, and how it voted"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Organic Law of Villagers' Committees Art. 26; PIPL Art. 13(1)(3)"),
    Sensitivity.PERSONAL,
    _TEN_YEARS,
)
OBJECTION = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To answer what was said against a notice; who said it is not kept"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Government Information Regulations Art. 15; PIPL Art. 13(1)(3)"),
    Sensitivity.PERSONAL,
    _TEN_YEARS,
)
_SUPPORT = QT_TRANSLATE_NOOP(
    "Field", "Statutory duty: PIPL Art. 13(1)(3), 28; Population and Family Planning Law Art. 31, 32"
)
_CASE_KEPT = QT_TRANSLATE_NOOP("Field", "30 years after the support ends (archive rules, order no. 8)")
ENTITLEMENT = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To decide on an application, by whom and on what ground, and to pay what is owed"),
    _SUPPORT,
    Sensitivity.SENSITIVE,
    _CASE_KEPT,
)
ENTITLEMENT_CONTACT = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To reach whoever applied, and to know for whom"),
    _SUPPORT,
    Sensitivity.PERSONAL,
    _CASE_KEPT,
)
ACCOUNT = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To pay to the right account"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: PIPL Art. 13(1)(3), 28, 29; separate consent on the application"),
    Sensitivity.SENSITIVE,
    _CASE_KEPT,
)
OFFER = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To know what a family was told of, and not to ask again who declined"),
    QT_TRANSLATE_NOOP("Field", "Statutory duty: Population and Family Planning Law Art. 10, 31, 32"),
    Sensitivity.PERSONAL,
    QT_TRANSLATE_NOOP("Field", "3 years after the answer"),
)
CARE = FieldNotes(
    QT_TRANSLATE_NOOP("Field", "To keep in touch with a family that wishes it; read only by those who look after it"),
    QT_TRANSLATE_NOOP(
        "Field",
        "Statutory duty: Population and Family Planning Law Art. 32; PIPL Art. 13(1)(3), 28, 29 separate consent",
    ),
    Sensitivity.SENSITIVE,
    QT_TRANSLATE_NOOP("Field", "While the care lasts, then 3 years"),
)
