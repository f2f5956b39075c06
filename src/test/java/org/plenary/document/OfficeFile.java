package org.plenary.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An Office document read with nothing but ZIP and XPath; names in paths stand without their prefixes. */
public final class OfficeFile {

    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    public OfficeFile(byte[] bytes) throws Exception {
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** The root of a part, namespaces left out. */
    public Element root(String name) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        Document bare = factory.newDocumentBuilder().newDocument();
        bare.appendChild(bare(read.getDocumentElement(), bare));
        return bare.getDocumentElement();
    }

    private static Node bare(Element from, Document into) {
        Element element = into.createElement(from.getLocalName());
        for (int i = 0; i < from.getAttributes().getLength(); i++) {
            Node attribute = from.getAttributes().item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                boolean isId = "http://schemas.openxmlformats.org/officeDocument/2006/relationships".equals(attribute.getNamespaceURI());
                element.setAttribute(isId ? "r." + attribute.getLocalName() : attribute.getLocalName(), attribute.getNodeValue());
            }
        }
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            element.appendChild(child instanceof Element inner ? bare(inner, into) : into.importNode(child, true));
        }
        return element;
    }

    public static List<Element> all(Node in, String path) throws Exception {
        var found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, in, XPathConstants.NODESET);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public static String text(Node in, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate(path, in);
    }
}
