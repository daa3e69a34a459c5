namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>A paragraph on its way through the rules. Every array has one element per code unit.</summary>
internal sealed class BidiParagraph
{
    public BidiParagraph(BidiClass[] classes, ParagraphDirection direction)
    {
        OriginalClasses = classes;
        Classes = [.. classes];
        IsolateMatches = Isolates.Match(classes);
        Levels = new byte[classes.Length];
        Level = direction switch
        {
            ParagraphDirection.LeftToRight => 0,
            ParagraphDirection.RightToLeft => 1,
            _ => LevelOfFirstStrong(0, classes.Length),
        };
    }

    public int Length => OriginalClasses.Length;

    /// <summary>The paragraph embedding level.</summary>
    public byte Level { get; }

    public BidiClass[] OriginalClasses { get; }

    /// <summary>The classes with the overrides of X1–X8 applied.</summary>
    public BidiClass[] Classes { get; }

    /// <summary>See <see cref="Isolates.Match"/>.</summary>
    public int[] IsolateMatches { get; }

    /// <summary>The embedding levels after X1–X8, the resolved levels after I1–I2.</summary>
    public byte[] Levels { get; }

    /// <summary>P2 and P3 on a part of the text.</summary>
    public byte LevelOfFirstStrong(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            switch (OriginalClasses[i])
            {
                case BidiClass.L or BidiClass.B:
                    return 0;
                case BidiClass.R or BidiClass.AL:
                    return 1;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    i = IsolateMatches[i]; // P2 skips what is isolated
                    break;
            }
        }

        return 0;
    }

    /// <summary>Section 5.2: what X9 took out takes the level of what it follows, so that it splits no run.</summary>
    public void LevelCharactersRemovedByX9()
    {
        byte previous = Level;
        for (int i = 0; i < Length; i++)
        {
            if (OriginalClasses[i].IsRemovedByX9())
            {
                Levels[i] = previous;
            }

            previous = Levels[i];
        }
    }
}
