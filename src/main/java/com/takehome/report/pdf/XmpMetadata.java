package com.takehome.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** What the file says of itself once more as XMP, with the standards that it keeps. */
final class XmpMetadata {

    private static final String ACCESSIBLE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
            """;

    /** PDF/A wants every schema beyond its own described, that of PDF/UA as well. */
    private static final String ARCHIVE = """
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    private XmpMetadata() {}

    /** Of a file that may be opened by anybody: PDF/A-2a and PDF/UA-1. */
    static byte[] ofArchive(PdfFile.Properties properties, String producer) {
        return packet(properties, producer, ACCESSIBLE + ARCHIVE);
    }

    /** Of a file under a password, which no archive takes. */
    static byte[] ofProtected(PdfFile.Properties properties, String producer) {
        return packet(properties, producer, ACCESSIBLE);
    }

    private static byte[] packet(PdfFile.Properties properties, String producer, String standards) {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>en-US</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>takehome</xmp:CreatorTool>
                <xmp:CreateDate>%4$s</xmp:CreateDate>
                <xmp:ModifyDate>%4$s</xmp:ModifyDate>
                <pdf:Producer>%5$s</pdf:Producer>
                </rdf:Description>
                %6$s</rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(properties.title()), escaped(properties.author()),
                escaped(properties.subject()), midnight(properties.date()), escaped(producer), standards)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String midnight(LocalDate date) {
        return date + "T00:00:00Z";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(isNoCharacter(c) ? ' ' : c);
            }
        });
        return escaped.toString();
    }

    private static boolean isNoCharacter(int codePoint) {
        return Character.isISOControl(codePoint) || (codePoint & 0xFFFE) == 0xFFFE;
    }
}
