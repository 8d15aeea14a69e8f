using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>The site's configuration: the section <c>OrchardCore</c> of the application's sources.</summary>
public interface IShellConfiguration : IConfiguration;
