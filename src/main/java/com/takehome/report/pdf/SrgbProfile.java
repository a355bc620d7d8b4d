package com.takehome.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space in which reports are drawn, as an ICC profile of version 4.2: sRGB by the figures of IEC 61966-2-1,
 * adapted to the profile's white point D50. Made here, so that its bytes depend on no JDK and its licence on nobody.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    private static final int TAG_ENTRY = 12;
    private static final double FIXED_ONE = 65_536;
    private static final byte[] BYTES = profile();

    private SrgbProfile() {}

    static byte[] bytes() {
        return BYTES.clone();
    }

    private static byte[] profile() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", 0.9642, 1.0, 0.8249));
        tags.put("chad", numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508,
                0.75168));
        tags.put("rXYZ", numbers("XYZ ", 0.43607, 0.22249, 0.01392));
        tags.put("gXYZ", numbers("XYZ ", 0.38515, 0.71687, 0.09708));
        tags.put("bXYZ", numbers("XYZ ", 0.14307, 0.06061, 0.71410));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return assembled(tags);
    }

    private static byte[] assembled(Map<String, byte[]> tags) {
        int start = HEADER + 4 + TAG_ENTRY * tags.size();
        int size = start + tags.values().stream().mapToInt(value -> value.length).sum();
        ByteBuffer profile = ByteBuffer.allocate(size).put(header(size)).putInt(tags.size());
        int at = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
            at += tag.getValue().length;
        }
        tags.values().forEach(profile::put);
        return profile.array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(0, size).putInt(8, 0x04200000);
        header.put(12, ascii("mntrRGB XYZ "));
        header.putShort(24, (short) 2026).putShort(26, (short) 1).putShort(28, (short) 1);
        header.put(36, ascii("acsp"));
        header.put(68, numbers("", 0.9642, 1.0, 0.8249));
        return header.array();
    }

    /** One text in English. */
    private static byte[] text(String words) {
        byte[] utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer tag = ByteBuffer.allocate((28 + utf16.length + 3) / 4 * 4);
        tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS")).putInt(utf16.length).putInt(28);
        return tag.put(utf16).array();
    }

    /** The transfer curve: linear near black, an offset power of 2.4 above. */
    private static byte[] curve() {
        byte[] numbers = numbers("", 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        return ByteBuffer.allocate(12 + numbers.length).put(ascii("para")).putInt(0).putShort((short) 3)
                .putShort((short) 0).put(numbers).array();
    }

    /** Numbers with sixteen bits after the point, behind a type's signature. */
    private static byte[] numbers(String signature, double... values) {
        ByteBuffer tag = ByteBuffer.allocate((signature.isEmpty() ? 0 : 8) + 4 * values.length);
        if (!signature.isEmpty()) {
            tag.put(ascii(signature)).putInt(0);
        }
        for (double value : values) {
            tag.putInt((int) Math.round(value * FIXED_ONE));
        }
        return tag.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
