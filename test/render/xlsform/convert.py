"""Converts every form in a folder with pyxform, and prints what stands in each as JSON."""

import json
import pathlib
import sys

from defusedxml.ElementTree import fromstring
from pyxform.xls2xform import convert

XF = "{http://www.w3.org/2002/xforms}"
H = "{http://www.w3.org/1999/xhtml}"


def local(tag):
    return tag.rsplit("}", 1)[-1]


def paths(element, path):
    """The paths of all nodes of an instance; what is only there to begin a repeat is left out."""
    here = f"{path}/{local(element.tag)}"
    if any(local(key) == "template" for key in element.attrib):
        return []
    children = [found for child in element for found in paths(child, here)]
    return children if len(element) > 0 else [here]


def values(text):
    return [value.text or "" for value in text.findall(f"{XF}value")]


def told(path):
    result = convert(path, file_type=path.suffix)
    root = fromstring(result.xform)
    model = root.find(f"{H}head/{XF}model")
    primary = model.find(f"{XF}instance")[0]
    return {
        "warnings": result.warnings,
        "title": root.find(f"{H}head/{H}title").text,
        "id": primary.get("id"),
        "version": primary.get("version"),
        "languages": {
            one.get("lang"): {text.get("id"): values(text) for text in one.findall(f"{XF}text")}
            for one in model.findall(f"{XF}itext/{XF}translation")
        },
        "default": [one.get("lang") for one in model.findall(f"{XF}itext/{XF}translation") if one.get("default")],
        "nodes": paths(primary, ""),
        "binds": {
            bind.get("nodeset"): {local(key): value for key, value in bind.attrib.items() if key != "nodeset"}
            for bind in model.findall(f"{XF}bind")
        },
        "lists": {
            instance.get("id"): [item.find(f"{XF}name").text for item in instance.iter(f"{XF}item")]
            for instance in model.findall(f"{XF}instance")[1:]
        },
    }


folder = pathlib.Path(sys.argv[1])
forms = sorted(one for one in folder.iterdir() if one.suffix in {".md", ".csv", ".xlsx"})
print(json.dumps({one.name: told(one) for one in forms}))
