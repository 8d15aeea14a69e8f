using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using Verger.Engine.Hosting.Composition;
using Verger.Media.Files;
using Verger.Media.Recipes;
using Verger.Recipes;

namespace Verger.Content.Tests.Media;

public sealed class MediaStepTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verger-step-");
    private readonly IOptions<MediaOptions> _options;
    private readonly MediaFileStore _files;
    private readonly RecipeDescriptor _recipe;

    public MediaStepTests()
    {
        var options = new MediaOptions();
        new MediaOptionsConfiguration(new ShellConfiguration(new ConfigurationBuilder().Build())).Configure(options);
        _options = Options.Create(options);
        _files = new MediaFileStore(new ShellOptions { ShellsApplicationDataPath = _folder.FullName }, new ShellSettings(), _options);
        _folder.CreateSubdirectory("recipes/images");
        File.WriteAllText(Path.Combine(_folder.FullName, "recipes/images/carte.svg"), "<svg/>");
        _recipe = new RecipeDescriptor { BasePath = "recipes", FileProvider = new PhysicalFileProvider(_folder.FullName) };
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Files_come_from_beside_the_recipe_or_from_its_text()
    {
        Assert.Empty(await RunAsync("""
            { "Files": [
              { "TargetPath": "cartes/carte.svg", "SourcePath": "images/carte.svg" },
              { "TargetPath": "notes/bonjour.txt", "Base64": "Qm9uam91cg==" }
            ] }
            """));

        Assert.Equal("<svg/>", await ReadAsync("cartes/carte.svg"));
        Assert.Equal("Bonjour", await ReadAsync("notes/bonjour.txt"));
    }

    [Fact]
    public async Task A_file_is_written_again_only_when_its_content_differs()
    {
        const string Step = """{ "Files": [ { "TargetPath": "a.txt", "Base64": "Qm9uam91cg==" } ] }""";
        await RunAsync(Step);
        var path = _files.FindFile("a.txt")!.PhysicalPath;
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, longAgo);

        await RunAsync(Step);
        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(path));

        await RunAsync("""{ "Files": [ { "TargetPath": "a.txt", "Base64": "Qm9uc29pcg==" } ] }""");
        Assert.Equal("Bonsoir", await ReadAsync("a.txt"));
    }

    [Theory]
    [InlineData("""{ "Files": [ { "TargetPath": "../a.txt", "Base64": "QQ==" } ] }""")]
    [InlineData("""{ "Files": [ { "TargetPath": "a.exe", "Base64": "QQ==" } ] }""")]
    [InlineData("""{ "Files": [ { "TargetPath": "a.txt", "Base64": "?" } ] }""")]
    [InlineData("""{ "Files": [ { "TargetPath": "a.txt", "SourcePath": "images/nowhere.txt" } ] }""")]
    [InlineData("""{ "Files": [ { "TargetPath": "a.txt", "SourcePath": "../../etc/passwd" } ] }""")]
    [InlineData("""{ "Files": [ { "TargetPath": "a.txt" } ] }""")]
    public async Task What_is_wrong_with_a_file_is_said_before_and_while_the_recipe_runs(string step)
    {
        var faults = new List<string>();
        await new MediaStepValidator(_options).ValidateAsync(
            new RecipeStepValidation("media", Parse(step), _recipe, new RecipePlan(), (_, _, message) => faults.Add(message)));

        Assert.Single(faults);
        Assert.Single(await RunAsync(step));
        Assert.Null(_files.FindFile("a.txt"));
    }

    private async Task<IList<string>> RunAsync(string step)
    {
        var context = new RecipeExecutionContext { Name = "media", Step = Parse(step), RecipeDescriptor = _recipe };
        await new MediaStep(_files, _options).ExecuteAsync(context);
        return context.Errors;
    }

    private async Task<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(await _files.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync();
    }

    private static JsonObject Parse(string step) => (JsonObject)JsonNode.Parse(step)!;
}
