namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>Rules X9 and X10: divides a paragraph into its isolating run sequences.</summary>
internal sealed class IsolatingRunSequences
{
    private readonly BidiParagraph paragraph;

    /// <summary>The positions that X9 leaves.</summary>
    private readonly int[] remaining;

    /// <summary>BD7: the level runs, as ranges of <see cref="remaining"/>.</summary>
    private readonly List<LevelRun> runs = [];

    /// <summary>The number of the level run in which a text position stands.</summary>
    private readonly int[] runAt;

    private IsolatingRunSequences(BidiParagraph paragraph)
    {
        this.paragraph = paragraph;
        remaining = [.. Enumerable.Range(0, paragraph.Length).Where(i => !paragraph.OriginalClasses[i].IsRemovedByX9())];
        runAt = new int[paragraph.Length];
        FindLevelRuns();
    }

    /// <summary>
    /// All at once, because the ends of a sequence depend on the embedding levels next to it, which I1 and I2 of the
    /// sequence before would already have changed.
    /// </summary>
    public static IReadOnlyList<IsolatingRunSequence> Of(BidiParagraph paragraph)
    {
        var rules = new IsolatingRunSequences(paragraph);
        return [.. rules.runs.Where(run => !rules.ContinuesAnotherRun(run)).Select(rules.SequenceFrom)];
    }

    private void FindLevelRuns()
    {
        int start = 0;
        while (start < remaining.Length)
        {
            byte level = paragraph.Levels[remaining[start]];
            int end = start;
            while (end < remaining.Length && paragraph.Levels[remaining[end]] == level)
            {
                runAt[remaining[end]] = runs.Count;
                end++;
            }

            runs.Add(new LevelRun(start, end));
            start = end;
        }
    }

    private bool ContinuesAnotherRun(LevelRun run)
    {
        int first = remaining[run.Start];
        return paragraph.OriginalClasses[first] == BidiClass.PDI && paragraph.IsolateMatches[first] != Isolates.NoInitiator;
    }

    private IsolatingRunSequence SequenceFrom(LevelRun firstRun)
    {
        var positions = new List<int>();
        LevelRun? next = firstRun;
        LevelRun lastRun = firstRun;
        while (next is { } run)
        {
            positions.AddRange(remaining.AsSpan(run.Start, run.Length));
            lastRun = run;
            next = RunAfterIsolate(positions[^1]);
        }

        byte level = paragraph.Levels[positions[0]];
        return new IsolatingRunSequence(
            [.. positions],
            [.. positions.Select(position => paragraph.Classes[position])],
            level,
            StartOfSequence: IsolatingRunSequence.DirectionOf(Math.Max(level, LevelBefore(firstRun))),
            EndOfSequence: IsolatingRunSequence.DirectionOf(Math.Max(level, LevelAfter(lastRun))));
    }

    /// <summary>Where a run ends with an isolate initiator, the run that begins with the matching PDI.</summary>
    private LevelRun? RunAfterIsolate(int lastPosition)
    {
        bool opensClosedIsolate = paragraph.OriginalClasses[lastPosition].IsIsolateInitiator()
            && paragraph.IsolateMatches[lastPosition] < paragraph.Length;
        return opensClosedIsolate ? runs[runAt[paragraph.IsolateMatches[lastPosition]]] : null;
    }

    private byte LevelBefore(LevelRun run) => run.Start == 0 ? paragraph.Level : paragraph.Levels[remaining[run.Start - 1]];

    /// <summary>An isolate that nothing closes reaches to the end of the paragraph, so the paragraph's level follows it.</summary>
    private byte LevelAfter(LevelRun run)
    {
        bool opensIsolate = paragraph.OriginalClasses[remaining[run.End - 1]].IsIsolateInitiator();
        return opensIsolate || run.End == remaining.Length ? paragraph.Level : paragraph.Levels[remaining[run.End]];
    }

    private readonly record struct LevelRun(int Start, int End)
    {
        public int Length => End - Start;
    }
}
