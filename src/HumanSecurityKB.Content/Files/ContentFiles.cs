using System.Security.Cryptography;
using System.Text;

namespace HumanSecurityKB.Content.Files;

/// <summary>Every file of the content folder, read once.</summary>
internal sealed class ContentFiles
{
    private readonly SortedDictionary<string, ContentFile> _files = new(StringComparer.Ordinal);

    private ContentFiles()
    {
    }

    /// <summary>SHA-256 over the names and bytes of all files, in hexadecimal.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in _files.Values)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Bytes.Length}\n"));
                hash.AppendData(file.Bytes);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    public static ContentFiles Read(string folder, ProblemList problems)
    {
        var files = new ContentFiles();
        if (!Directory.Exists(folder))
        {
            problems.Add(".", $"There is no content folder at {folder}.", "Set Content:Path to the folder that holds 'questionnaires'.");
            return files;
        }

        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            files._files.Add(name, new ContentFile(name, File.ReadAllBytes(path)));
        }

        return files;
    }

    public ContentFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>The files directly in a folder, by name.</summary>
    public IEnumerable<ContentFile> In(string folder) => _files.Values.Where(file => file.Folder == folder);

    /// <summary>The names of the folders directly in a folder, sorted.</summary>
    public IReadOnlyList<string> FoldersIn(string folder) =>
        [.. _files.Keys
            .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(path => path[(folder.Length + 1)..].Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Distinct()];
}
