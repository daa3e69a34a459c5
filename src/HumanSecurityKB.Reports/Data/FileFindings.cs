namespace HumanSecurityKB.Reports.Data;

/// <summary>What comes up while one file is read: its faults, and how much of it nobody knows.</summary>
internal sealed class FileFindings
{
    /// <summary>Nobody mends more in one go, and a hostile file could hold a million.</summary>
    public const int FaultLimit = 100;

    /// <summary>In bytes: what is kept unseen has to be little.</summary>
    public const int UnknownLimit = 64 * 1024;

    private readonly List<FileFault> _faults = [];
    private long _unknown;

    public IReadOnlyList<FileFault> Faults => _faults;

    public bool IsFull => _faults.Count == FaultLimit;

    /// <summary>Faults beyond the limit are left out.</summary>
    public void Add(FileFault fault)
    {
        if (!IsFull)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Counts a member that nobody knows; the first one beyond the limit becomes a fault, and none is taken after it.</summary>
    public bool TryTakeUnknown(string path, int bytes)
    {
        var hadRoom = _unknown <= UnknownLimit;
        _unknown += bytes;
        if (_unknown <= UnknownLimit)
        {
            return true;
        }

        if (hadRoom)
        {
            Add(new FileFault(FileFaultCode.TooMuchUnknown, path, "", $"{UnknownLimit}"));
        }

        return false;
    }
}
