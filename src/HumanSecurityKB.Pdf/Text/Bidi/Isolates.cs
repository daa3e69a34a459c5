namespace HumanSecurityKB.Pdf.Text.Bidi;

/// <summary>BD9: which PDI ends which isolate.</summary>
internal static class Isolates
{
    public const int NoInitiator = -1;

    /// <summary>
    /// For an isolate initiator the index of its PDI, or the length of the text where it has none; for a PDI the
    /// index of its initiator, or <see cref="NoInitiator"/>. Other elements mean nothing.
    /// </summary>
    public static int[] Match(ReadOnlySpan<BidiClass> classes)
    {
        var matches = new int[classes.Length];
        var open = new Stack<int>();
        for (int i = 0; i < classes.Length; i++)
        {
            switch (classes[i])
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    matches[i] = classes.Length;
                    open.Push(i);
                    break;
                case BidiClass.PDI when open.TryPop(out int initiator):
                    matches[initiator] = i;
                    matches[i] = initiator;
                    break;
                case BidiClass.PDI:
                    matches[i] = NoInitiator;
                    break;
                case BidiClass.B:
                    open.Clear();
                    break;
            }
        }

        return matches;
    }
}
