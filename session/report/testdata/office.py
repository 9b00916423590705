"""Reads the Office files of a folder with python-docx and openpyxl, prints JSON.

Slides are read through the package reader of python-docx: Debian has no python-pptx.
"""
import datetime
import json
import os
import sys

import docx
import openpyxl
from docx.opc.package import OpcPackage
from docx.oxml import parse_xml
from docx.oxml.ns import qn

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SLIDES = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def word(path):
    d = docx.Document(path)
    headings, captions = [], 0
    for p in d.paragraphs:
        name = p.style.name
        if name.startswith("Heading "):
            headings.append([int(name[-1]), p.text])
        captions += name in ("Caption", "caption")
    tables = []
    for t in d.tables:
        first = t.rows[0]._tr.trPr
        tables.append({
            "rows": len(t.rows),
            "columns": len(t.columns),
            "header": first is not None and first.find(qn("w:tblHeader")) is not None,
            "style": t.style.name,
            "cells": [c.text for c in t.rows[0].cells],
        })
    sides = [[s.page_width.twips if hasattr(s.page_width, "twips") else s.page_width // 635, s.orientation] for s in d.sections]
    return {
        "headings": headings, "captions": captions, "tables": tables, "title": d.core_properties.title,
        "styles": sorted({p.style.name for p in d.paragraphs}), "sections": len(sides),
        "landscape": sum(1 for _, o in sides if o == 1),
    }


def book(path):
    b = openpyxl.load_workbook(path)
    out = []
    for s in b.worksheets:
        formulas, dates, numbers, texts = {}, {}, {}, 0
        for row in s.iter_rows():
            for c in row:
                if c.data_type == "f":
                    formulas[c.coordinate] = c.value
                elif isinstance(c.value, (datetime.date, datetime.datetime)):
                    dates[c.coordinate] = [c.value.strftime("%Y-%m-%d"), c.number_format]
                elif isinstance(c.value, (int, float)):
                    numbers[c.coordinate] = [c.value, c.number_format]
                elif c.value is not None:
                    texts += 1
        tables = {t.ref: [c.name for c in t.tableColumns] for t in s.tables.values()}
        out.append({
            "name": s.title, "hidden": s.sheet_state != "visible", "rtl": bool(s.sheet_view.rightToLeft), "frozen": s.freeze_panes,
            "tables": tables, "filters": [t.autoFilter.ref for t in s.tables.values() if t.autoFilter], "lists": len(s.data_validations.dataValidation),
            "formulas": formulas, "dates": dates, "numbers": numbers, "texts": texts, "charts": len(s._charts),
        })
    return {"sheets": out}


def slides(path):
    pkg = OpcPackage.open(path)
    main = pkg.main_document_part
    tree, out = parse_xml(main.blob), []
    for entry in tree.iter(SLIDES + "sldId"):
        part = main.rels[entry.get(qn("r:id"))].target_part
        slide = parse_xml(part.blob)
        title = ""
        for shape in slide.iter(SLIDES + "sp"):
            place = shape.find(".//" + SLIDES + "ph")
            if place is not None and place.get("type") in ("title", "ctrTitle"):
                title = "".join(t.text or "" for t in shape.iter(DRAWING + "t"))
        notes = [r for r in part.rels.values() if r.reltype.endswith("/notesSlide")]
        out.append({"title": title, "notes": len(notes), "tables": sum(1 for _ in slide.iter(DRAWING + "tbl"))})
    return {"slides": out}


def main(folder):
    read = {".docx": word, ".xlsx": book, ".pptx": slides}
    files = {}
    for name in sorted(os.listdir(folder)):
        files[name] = read[os.path.splitext(name)[1]](os.path.join(folder, name))
    json.dump(files, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1])
