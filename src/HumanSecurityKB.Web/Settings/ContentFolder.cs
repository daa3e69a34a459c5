namespace HumanSecurityKB.Web.Settings;

/// <summary>Where the content is: named by a setting, or beside the program, or above it in development.</summary>
public static class ContentFolder
{
    private const string Name = "content";

    /// <summary>Every content folder has questionnaires; an empty folder of that name is not one.</summary>
    private const string Mark = "questionnaires";

    /// <exception cref="InvalidSettingException">The folder named by the setting, or any folder, is missing.</exception>
    public static string Find(string? setting)
    {
        if (setting is not null)
        {
            return IsContent(setting) ? Path.GetFullPath(setting) : throw NotFound(setting);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, Name);
            if (IsContent(candidate))
            {
                return candidate;
            }
        }

        throw NotFound(null);
    }

    private static bool IsContent(string path) => Directory.Exists(Path.Combine(path, Mark));

    private static InvalidSettingException NotFound(string? setting) =>
        new("Content:Path", setting, $"a folder with a folder '{Mark}' in it");
}
