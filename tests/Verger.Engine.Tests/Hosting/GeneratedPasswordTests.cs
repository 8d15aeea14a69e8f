using Verger.Engine.Hosting.Setup;

namespace Verger.Engine.Tests.Hosting;

public sealed class GeneratedPasswordTests
{
    [Fact]
    public void Each_is_another_is_long_and_has_characters_of_four_kinds()
    {
        var passwords = Enumerable.Range(0, 500).Select(_ => GeneratedPassword.Create()).ToArray();

        Assert.Equal(passwords.Length, passwords.Distinct().Count());
        Assert.All(passwords, password =>
        {
            Assert.Equal(20, password.Length);
            Assert.Contains(password, char.IsAsciiLetterLower);
            Assert.Contains(password, char.IsAsciiLetterUpper);
            Assert.Contains(password, char.IsAsciiDigit);
            Assert.Contains(password, letter => !char.IsAsciiLetterOrDigit(letter));
        });
    }

    [Fact]
    public void None_has_characters_that_are_taken_for_one_another()
        => Assert.All(Enumerable.Range(0, 500), _ => Assert.Equal(-1, GeneratedPassword.Create().AsSpan().IndexOfAny("lIO01")));
}
