// Expression trees: code as data, compiled and run.
using System.Linq.Expressions;

namespace Conformance;

public static class ExpressionTrees
{
    public static void Compiled(Person person)
    {
        Expression<Func<Person, string>> read = p => p.Ssn;
        Ads.Send(read.Compile()(person)); // flow: Ssn
        Expression<Func<Person, string>> readName = p => p.Name;
        Ads.Send(readName.Compile()(person)); // no flow
    }

    public static void Compiled_Captured(Person person)
    {
        var id = person.Ssn;
        Expression<Func<string>> read = () => id;
        Ads.Send(read.Compile()()); // flow: Ssn
    }

    public static void PassedAsExpression(Person person)
    {
        Ads.Send(Evaluate(p => p.Ssn, person)); // flow: Ssn
        Ads.Send(Evaluate(p => p.Name, person)); // no flow
    }

    private static string Evaluate(Expression<Func<Person, string>> read, Person person) => read.Compile().Invoke(person);

    public static void Constant(Person person)
    {
        Ads.Send(Expression.Constant(person.Ssn).Value); // flow: Ssn
        Ads.Send(Expression.Constant(person.Name).Value); // no flow
    }
}
