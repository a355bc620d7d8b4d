package com.takehome.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets blocks on pages, one below the other: what must stay together moves to the next page as one. */
final class Flow {

    private static final double TOP = Page.Format.MARGIN + 4;

    private final Typesetter typesetter;
    private final List<Page> pages = new ArrayList<>();

    Flow(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /** Sets a part, which begins on a new page. */
    void part(Page.Format format, String title, List<Block> blocks) {
        Cursor cursor = new Cursor(format, title);
        List<Slice> group = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.PageBreak) {
                cursor.place(group);
                group.clear();
                cursor.breakPage();
                continue;
            }
            for (Slice slice : block.slices(typesetter, format.textWidth())) {
                group.add(slice);
                if (!slice.keepsWithNext()) {
                    cursor.place(group);
                    group.clear();
                }
            }
        }
        cursor.place(group);
    }

    /** The pages so far. */
    List<Page> pages() {
        return List.copyOf(pages);
    }

    /** Where the next slice goes. */
    private final class Cursor {
        private final Page.Format format;
        private final Tag section = Tag.of(Tag.Kind.SECTION);
        private final String title;
        private Page page;
        private double y;

        Cursor(Page.Format format, String title) {
            this.format = format;
            this.title = title;
            page = start();
        }

        private Page start() {
            Page next = new Page(format, section, title);
            pages.add(next);
            y = TOP;
            return next;
        }

        /** A page that is not half full goes on: white space would say that something is missing. */
        void breakPage() {
            if (!page.isEmpty() && y > TOP + format.textHeight() / 2) {
                page = start();
            }
        }

        void place(List<Slice> group) {
            double height = group.stream().mapToDouble(Slice::height).sum();
            if (y + height > foot() && group.stream().allMatch(Slice::isSpace)) {
                return;
            }
            if (!group.isEmpty() && y + height > foot() && !page.isEmpty()) {
                page = start();
                group.getFirst().header().map(Slice::repeated).ifPresent(this::put);
            }
            for (Slice slice : group) {
                if (y + slice.height() > foot() && !slice.isSpace() && !page.isEmpty()) {
                    page = start();
                    slice.header().map(Slice::repeated).ifPresent(this::put);
                }
                put(slice);
            }
        }

        private void put(Slice slice) {
            if (slice.isSpace() && page.isEmpty()) {
                return;
            }
            page.place(slice, Page.Format.MARGIN, y);
            y += slice.height();
        }

        private double foot() {
            return format.height() - Page.Format.MARGIN;
        }
    }
}
