package com.takehome.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Logos {

    private Logos() {}

    /** A brand whose logo is a PNG on a transparent ground. */
    public static Brand brandWithLogo(Path folder) throws IOException {
        write(folder.resolve("logo.png"), 240, 80);
        Files.writeString(folder.resolve("brand.yaml"), "firm: {name: Northgate}\nlogo: logo.png\n");
        return BrandReader.read(folder).value().orElseThrow();
    }

    static void write(Path file, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x1F, 0x4E, 0x79));
        pen.fillOval(4, 4, Math.min(width, height) - 8, Math.min(width, height) - 8);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }
}
