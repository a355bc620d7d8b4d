package com.takehome.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The firm's picture: the file as it is, and its pixels. */
public final class Logo {

    /** No side may be longer, in pixels. */
    static final int LONGEST_SIDE = 4_000;
    private static final int OPAQUE = 0xFF;

    private final Format format;
    private final byte[] file;
    private final BufferedImage pixels;

    /** The kinds of picture that every report can show. */
    public enum Format {
        /** Drawings, also on a transparent ground. */
        PNG("image/png"),
        /** Photographs. */
        JPEG("image/jpeg");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private Logo(Format format, byte[] file, BufferedImage pixels) {
        this.format = format;
        this.file = file;
        this.pixels = pixels;
    }

    /** Decodes a file; empty where it is no PNG or JPEG, is damaged or has too many pixels. */
    static Optional<Logo> find(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? decoded(file.clone(), in, readers.next()) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty(); // decoders answer damage with any of these
        }
    }

    private static Optional<Logo> decoded(byte[] file, ImageInputStream in, ImageReader reader) throws IOException {
        try {
            reader.setInput(in);
            Optional<Format> format = switch (reader.getFormatName()) {
                case "png" -> Optional.of(Format.PNG);
                case "JPEG" -> Optional.of(Format.JPEG);
                default -> Optional.empty();
            };
            if (format.isEmpty() || Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                return Optional.empty();
            }
            return Optional.of(new Logo(format.get(), file, reader.read(0)));
        } finally {
            reader.dispose();
        }
    }

    /** PNG or JPEG. */
    public Format format() {
        return format;
    }

    /** The file's bytes. */
    public byte[] file() {
        return file.clone();
    }

    /** In pixels. */
    public int width() {
        return pixels.getWidth();
    }

    /** In pixels. */
    public int height() {
        return pixels.getHeight();
    }

    /** By what the picture is to be multiplied to fit into this room; never more than one point a pixel. */
    public double scaleToFit(double roomWidth, double roomHeight) {
        return Math.min(1, Math.min(roomWidth / width(), roomHeight / height()));
    }

    /** Red, green and blue of each pixel, row by row. */
    public byte[] rgb() {
        byte[] rgb = new byte[3 * width() * height()];
        int at = 0;
        for (int pixel : argb()) {
            rgb[at++] = (byte) (pixel >> 16);
            rgb[at++] = (byte) (pixel >> 8);
            rgb[at++] = (byte) pixel;
        }
        return rgb;
    }

    /** How opaque each pixel is, row by row; empty where all are wholly so. */
    public Optional<byte[]> opacity() {
        int[] argb = argb();
        byte[] opacity = new byte[argb.length];
        boolean transparent = false;
        for (int i = 0; i < argb.length; i++) {
            opacity[i] = (byte) (argb[i] >>> 24);
            transparent = transparent || argb[i] >>> 24 != OPAQUE;
        }
        return transparent ? Optional.of(opacity) : Optional.empty();
    }

    private int[] argb() {
        return pixels.getRGB(0, 0, width(), height(), null, 0, width());
    }

    /** The file as an address that holds it. */
    public String dataUri() {
        return "data:" + format.mediaType + ";base64," + Base64.getEncoder().encodeToString(file);
    }
}
